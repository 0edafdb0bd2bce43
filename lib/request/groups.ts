import type { DayWords, Mention, PersonWords } from "./mentions";

type OfKind<K extends Mention["kind"]> = Extract<Mention, { kind: K }>;

/** The mentions of one kind, in the order in which they stand. */
export function ofKind<K extends Mention["kind"]>(mentions: Mention[], kind: K): OfKind<K>[] {
  return mentions.filter((mention): mention is OfKind<K> => mention.kind === kind);
}

/** Whether a mention of that kind is among them. */
export const has = (mentions: Mention[], ...kinds: Mention["kind"][]): boolean =>
  mentions.some((mention) => kinds.includes(mention.kind));

/** Anything that says when in the day: a clock time, a part of the day, a moment counted from now. */
export const saysWhen = (mentions: Mention[]): boolean => has(mentions, "time", "part", "moment", "span");

const HIS = /^(?:mr|sir|lord)\b/i;
const HERS = /^(?:mrs|ms|miss|lady|madam)\b/i;

/** Whether titles tell two people apart: `Mr Shaw` and `Mrs Shaw`. */
export const areOfTwoSexes = (a: PersonWords, b: PersonWords): boolean =>
  (HIS.test(a.said) && HERS.test(b.said)) || (HERS.test(a.said) && HIS.test(b.said));

/** Whether two ways of writing a person can be the same one: `Mary` and `P001`. */
export function maybeSame(a: PersonWords, b: PersonWords): boolean {
  if (areOfTwoSexes(a, b)) return false;
  if (a.fitting.length === 0 || b.fitting.length === 0) return a.said.toLowerCase() === b.said.toLowerCase();
  return a.fitting.some((person) => b.fitting.some((other) => other.id === person.id));
}

export const sameDay = (a: DayWords, b: DayWords): boolean => a.date === b.date;
