/** What a letter of a narrow block takes, in pixels, as an average. */
const LETTER = 6;
/** With less room than for so many letters, a sign that a name goes on would cost more than it says. */
const FEWEST_WITH_SIGN = 6;

/**
 * A name in two lines of so many pixels: the surname, by which a round is spoken of, and below it the other names; where they
 * have no room, their initials. The whole name is in the title of the block.
 */
export function narrowName(name: string, width: number): [surname: string, others: string] {
  const room = Math.max(1, Math.floor(width / LETTER));
  const words = name.split(" ").filter(Boolean);
  const surname = words.pop() ?? "";
  const initials = words.map((word) => `${word.slice(0, 1)}.`);
  const others = [words.join(" "), initials.join(" ")].find((one) => one.length <= room) ?? initials[0] ?? "";
  return [cut(surname, room), others];
}

function cut(word: string, room: number): string {
  if (word.length <= room) return word;
  return room < FEWEST_WITH_SIGN ? word.slice(0, room) : `${word.slice(0, room - 1)}…`;
}
