/** The score of a match as a coordinator is told of it: figures like 7.13 beside 7.12 say more than they are worth. */
export function matchInWords(score: number): string {
  if (score >= 7.5) return "Very good match";
  if (score >= 6) return "Good match";
  return score >= 4 ? "Fair match" : "Poor match";
}

/** How much of its points one part of a score gives. */
export function shareInWords(points: number, of: number): string {
  const share = of === 0 ? 0 : points / of;
  if (share >= 0.95) return "Full";
  if (share >= 0.6) return "High";
  if (share >= 0.3) return "Medium";
  return share >= 0.05 ? "Low" : "None";
}
