/** Minutes as `7 h 30 min`, `45 min` or `8 h`; an en dash for none. */
export function hoursInWords(minutes: number): string {
  if (minutes === 0) return "–";
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 ? `${hours} h` : "", rest > 0 ? `${rest} min` : ""].filter(Boolean).join(" ");
}
