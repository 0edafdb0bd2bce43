/** Who it is about stands first in every reasoning: `Name (id, qualification): `. */
const WHO = /^[^:]*\): /;

/** A reasoning without whom it is about, for places that have just said so. */
export function withoutName(reasoning: string): string {
  const reasons = reasoning.replace(WHO, "");
  return reasons.charAt(0).toUpperCase() + reasons.slice(1);
}
