/**
 * Minutes, none or more, as `7 h 30 min`, `45 min` or `8 h`, to the minute; a sum of none as an en dash, or as what a sentence says of it.
 */
export function hoursInWords(minutes: number, none = "–"): string {
  const [hours, rest] = partsOf(minutes);
  if (hours + rest === 0) return none;
  return [hours > 0 ? `${hours} h` : "", rest > 0 ? `${rest} min` : ""].filter(Boolean).join(" ");
}

/** The same where there is little room: `7 h 30`, `45 min`, `0 h`. */
export function hoursInShort(minutes: number): string {
  const [hours, rest] = partsOf(minutes);
  return hours > 0 && rest > 0 ? `${hours} h ${String(rest).padStart(2, "0")}` : hoursInWords(minutes, "0 h");
}

function partsOf(minutes: number): [hours: number, minutes: number] {
  const whole = Math.round(minutes);
  return [Math.floor(whole / 60), whole % 60];
}
