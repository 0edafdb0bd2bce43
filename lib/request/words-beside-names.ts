import { type Canvas, note } from "./canvas";
import { isEnglish } from "./dictionary";
import type { Mention, PersonWords } from "./mentions";
import { BASE_VERB, isNameSuffix, isOfTrade, MODAL } from "./name-evidence";
import { isOrdinary } from "./ordinary-words";
import { isPlainWord } from "./plain-words";
import { type Word, wordsOf } from "./sentence-words";
import { isOfVocabulary } from "./spelling";

/** Words behind which somebody is named who is to go. */
const SENT = /\b(?:send|ask|assign|allocate|roster|by|with) $/i;

type PersonMention = Extract<Mention, { kind: "patient" | "employee" }>;

const BEHIND = /^(?:,? |-|,? ?["(]+|,? ')$/;
const BEFORE = /^(?:,? |-|["')] ?)$/;

/**
 * Asks about a word beside a person that nothing has read and that could be part of a name: `bridget okafor`
 * when only Bridget Shaw is on the list. Whoever is asked about is offered as the nearest.
 */
export function askAboutWordsBesideNames(canvas: Canvas, isName: (word: string) => boolean): void {
  const words = wordsOf(canvas.free);
  canvas.mentions = canvas.mentions.map((mention) => {
    if (mention.kind !== "patient" && mention.kind !== "employee") return mention;
    const stranger = strangerBeside(canvas, mention, words, isName);
    return stranger ? asStranger(canvas, mention, stranger) : mention;
  });
}

/** Asks about whoever is to go and is on no list, also in small letters: `send oluwaseun mbeki`. */
export function askAboutStrangersSent(canvas: Canvas, isName: (word: string) => boolean): void {
  const words = wordsOf(canvas.free);
  for (const [i, word] of words.entries()) {
    const isSent = SENT.test(canvas.free.slice(0, word.start));
    const isListed = ({ plain }: Word) => isName(plain) && (MODAL.test(plain) || !isPlainWord(plain));
    if (!isSent || !(isListed(word) || mayBeStranger(word))) continue;
    if (isListed(word) && noteWithServiceName(canvas, word, isName)) continue;
    const next = words[i + 1];
    const joined = next && canvas.free.slice(word.end, next.start) === " ";
    const paired = joined && (isListed(next) || mayBeStranger(next));
    // "Exercise with rose" is as likely with the patient.
    const isAlone = isListed(word) && !paired && /with $/i.test(canvas.free.slice(0, word.start));
    if (isAlone) continue;
    const known = isListed(word) || (paired && (isListed(next) || !isEnglish(next.plain)));
    if (!known && isEnglish(word.plain)) continue;
    const end = paired ? next.end : word.end;
    const person: PersonWords = { said: canvas.text.slice(word.start, end), fitting: [], near: [] };
    note(canvas, word.start, end, [{ kind: "employee", person }]);
  }
}

/** `Sara to Mary 9am`, `get Mike to do Mary`, `can Mike do Mary`: who goes to somebody and is on no list. */
const GOES_TO =
  /(?:(?:^|[.,;!?] ?)|\b([Gg]et|[Hh]ave|[Ll]et|[Tt]ell) )(\p{Lu}\p{L}+) to (?=█|(?:do|go|see|visit|wash|cover|attend|give(?! ?(?:$|[.,;!?]|(?:at|with|before|after|in)\b))|help)\b)|\b([Cc]an|[Cc]ould|[Ll]et) (\p{Lu}\p{L}+) (?=(?:please )?(?:do|go to|see|visit|wash|cover|attend|give)\b)/gu;

/** Asks about whoever goes to a patient and is on no list, where the word can be nothing but a name. */
export function askAboutStrangersGoing(canvas: Canvas): void {
  for (const { index, 0: said, 1: sends, 2: going, 3: asks, 4: asked } of canvas.free.matchAll(GOES_TO)) {
    const name = going ?? asked ?? "";
    const verb = sends ?? asks;
    const [word] = wordsOf(name);
    if (!word || !mayBeStranger(word) || isOfVocabulary(word.plain)) continue;
    if (verb === undefined && isEnglish(word.plain)) continue;
    const start = index + said.indexOf(name, verb?.length ?? 0);
    const person: PersonWords = { said: name, fitting: [], near: [] };
    note(canvas, start, start + name.length, [{ kind: "employee", person }]);
  }
}

/** `With rose cook`: a surname that was read as a service belongs to the name before it. */
function noteWithServiceName(
  canvas: Canvas,
  { start, end }: Word,
  isName: (word: string) => boolean,
): boolean {
  const service = canvas.mentions.find((mention) => mention.kind === "service" && mention.start === end + 1);
  const said = service && canvas.text.slice(service.start, service.end);
  if (!said || canvas.text[end] !== " " || !isName(said)) return false;
  canvas.mentions = canvas.mentions.filter((mention) => mention.start !== service.start);
  const person: PersonWords = { said: canvas.text.slice(start, service.end), fitting: [], near: [] };
  note(canvas, start, service.end, [{ kind: "employee", person }]);
  return true;
}

const mayBeStranger = ({ plain, possessive }: Word): boolean =>
  plain.length > 2 && !possessive && !isPlainWord(plain);

function strangerBeside(
  { text }: Canvas,
  { start, end, person }: PersonMention,
  words: Word[],
  isName: (word: string) => boolean,
): Word | null {
  // A first name or surname alone fits many people, so that nearly any word may belong to it.
  const isSure = /\d/.test(person.said) || wordsOf(person.said).length > 1;
  const after = words.find((word) => word.start > end - 1 && BEHIND.test(text.slice(end, word.start)));
  if (after && couldBeName(after, isName, isSure || /,/.test(text.slice(end, after.start)))) return after;
  const before = words.findLast((word) => word.end <= start && BEFORE.test(text.slice(word.end, start)));
  if (!before || before.possessive) return null;
  const starts = /(?:^|[.!?;:] )$/.test(text.slice(0, before.start));
  // "Mark P002 as urgent" begins with a verb, "may Mary have" with another.
  const isVerb = starts && !isName(before.plain) && isEnglish(before.plain);
  const isModal = starts && BASE_VERB.test(text.slice(end));
  const isListed = isName(before.plain) && MODAL.test(before.plain) && !isModal;
  return isListed || (!isVerb && couldBeName(before, isName, true)) ? before : null;
}

function couldBeName(word: Word, isName: (word: string) => boolean, isSure: boolean): boolean {
  const { plain } = word;
  if (isNameSuffix(plain)) return true;
  if (isPlainWord(plain) || (isOfTrade(word, !isSure) && !isName(plain))) return false;
  return isName(plain) || isOrdinary(plain) || !isSure || !isEnglish(plain);
}

function asStranger({ text }: Canvas, mention: PersonMention, word: Word): Mention {
  const [start, end] = [Math.min(mention.start, word.start), Math.max(mention.end, word.end)];
  const near = mention.person.fitting.length > 0 ? mention.person.fitting : mention.person.near;
  const person: PersonWords = { said: text.slice(start, end), fitting: [], near };
  return { ...mention, person, start, end };
}
