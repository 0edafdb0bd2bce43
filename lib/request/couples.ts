import { foldName } from "@/lib/domain/names/fold-name";
import type { Question } from "@/lib/domain/request";
import { type Canvas, fill, note } from "./canvas";
import { isEnglish } from "./dictionary";
import { areOfTwoSexes, ofKind } from "./groups";
import type { Mention, Person, PersonWords } from "./mentions";
import type { NameIndex } from "./name-index";

type PatientMention = Extract<Mention, { kind: "patient" }>;

/** Between two people who are named in one breath. */
const PAIRED = /^,? (?:and|&|\+|plus) (?:also |for |then )*$/i;
/** The second of them stands farther on in the sentence: `Bridget Shaw needs a wash and Mr Shaw as well`. */
const LATER_IN_SENTENCE = /^[^.;!?]* (?:and|&|\+|plus) (?:also |for |then )*$/i;
const TITLED = /^(?:mr|mrs|ms|miss|mx|dr|sir|lady|lord)\b/i;

const SPOUSE =
  "(?:wife|husband|partner|spouse|mum|mother|dad|father|sons?|daughters?|sisters?|brothers?|flatmate|lodger)";
/** What such a person does or is, and then nobody asks for a visit to them. */
const ONLY_TOLD =
  "(?! ?'|(?: (?:█|will|would|is|are|was|were|has|have|had|can|can't|could|does|do|did|gives?|should|knows?|lets?|lives?|says?|said|rang|asked|may|might|\\p{L}+n't)\\b| █))";
/** `Mr Evans and his wife`, `Mary & husband` */
const AND_SPOUSE = new RegExp(
  `(?<=█),? (?:and|&|\\+|plus) (?:(?:his|her|their) )?${SPOUSE}(?:-in-law)?\\b${ONLY_TOLD}`,
  "giu",
);

/** `the Evanses`, `both Shaws` */
const FAMILY = /\b(?:the|both|all|two|all the|both the|the two) (\p{L}{3,})\b/giu;
const COUPLE_BEFORE =
  /\b(?:husband and wife|wife and husband|both(?: the)?|(?:mr|mrs) and (?:wife|husband)) $/i;
const COUPLE_BEHIND =
  /^,? \(?(?:husband and wife|wife and husband|couple|family|household|brothers|sisters|mrs? and (?:mrs?|wife|husband))\b\)?/i;

const listed = (people: readonly Person[]) => people.map(({ id, name }) => `${id} ${name}`);

/** Asks who is meant wherever words speak of two people and the list, or the sentence, names only one. */
export function askAboutCouples(canvas: Canvas, names: NameIndex): void {
  canvas.mentions.sort((a, b) => a.start - b.start || a.end - b.end);
  askAboutFamilies(canvas, names);
  askAboutSpouses(canvas);
  for (const later of ofKind(canvas.mentions, "patient")) {
    const earlier = ofKind(canvas.mentions, "patient").filter(({ end }) => end <= later.start);
    const other = earlier.findLast((one) => areApart(canvas, one, later));
    if (other) askWhoElse(other, later);
  }
}

/** `The Shaws` may be any number of the people who are called so. */
function askAboutFamilies(canvas: Canvas, names: NameIndex): void {
  const called = (surname: string) =>
    names
      .withWord(foldName(surname))
      .filter((entry) => entry.list === "patients" && entry.surname.includes(foldName(surname)))
      .map(({ person }) => person);
  for (const { index, 0: said, 1: word = "" } of canvas.free.matchAll(FAMILY)) {
    const stems = [word.replace(/es$/i, ""), word.replace(/s$/i, "")].filter((stem) => stem !== word);
    const people = stems.map(called).find((found) => found.length > 0);
    if (!people || (!/^\p{Lu}/u.test(word) && isEnglish(foldName(word)))) continue;
    note(canvas, index, index + said.length, [{ kind: "problem", question: whichOfThem(said, people) }]);
  }
  canvas.mentions = canvas.mentions.map((mention) => {
    if (mention.kind !== "patient" || called(mention.person.said).length === 0) return mention;
    const before = COUPLE_BEFORE.exec(canvas.free.slice(0, mention.start))?.[0].length ?? 0;
    const behind = COUPLE_BEHIND.exec(canvas.free.slice(mention.end))?.[0].length ?? 0;
    if (before + behind === 0) return mention;
    const [start, end] = [mention.start - before, mention.end + behind];
    fill(canvas, start, end);
    const question = whichOfThem(canvas.text.slice(start, end), called(mention.person.said));
    return { kind: "problem", question, start, end };
  });
}

function whichOfThem(said: string, people: readonly Person[]): Question {
  const message = `"${said.trim()}" may be several patients. On the list: ${listed(people).join(", ")}. Name each patient who needs the visit.`;
  return { field: "patient_id", message, choices: listed(people) };
}

function askAboutSpouses(canvas: Canvas): void {
  for (const { index, 0: said } of canvas.free.matchAll(AND_SPOUSE)) {
    const first = ofKind(canvas.mentions, "patient").find(({ end }) => end === index);
    if (!first) continue;
    const joint = /^,? (?:and|&|\+|plus) /i.exec(said)?.[0].length ?? 0;
    const words = said.slice(joint);
    const message = `Who is "${words}" beside ${first.person.said}? Give the id or the name of a patient on the list, or leave that visit out.`;
    const person = { said: words, fitting: [], near: [], message };
    note(canvas, index + joint, index + said.length, [{ kind: "patient", person }]);
  }
  canvas.mentions.sort((a, b) => a.start - b.start || a.end - b.end);
}

const fitBoth = (a: PersonWords, b: PersonWords) =>
  a.fitting.some((person) => b.fitting.some((other) => other.id === person.id));

/** Whether words of which one person could be both speak of two: `Mr and Mrs Evans`, `Mr Shaw and Bridget Shaw`. */
function areApart({ text }: Canvas, one: PatientMention, later: PatientMention): boolean {
  const [a, b] = [one.person, later.person];
  if (/\d/.test(a.said + b.said) || !fitBoth(a, b)) return false;
  // Of two Shaws each is asked about by itself.
  if (areOfTwoSexes(a, b)) return a.fitting.length === 1 || b.fitting.length === 1;
  const gap = text.slice(one.end, later.start);
  if (PAIRED.test(gap)) return true;
  const isOpen = (person: PersonWords) => TITLED.test(person.said) && person.fitting.length > 1;
  return isOpen(a) !== isOpen(b) && LATER_IN_SENTENCE.test(gap);
}

/** Puts a question in the place of the one of two people whom the words leave more open. */
function askWhoElse(one: PatientMention, later: PatientMention): void {
  const [sure, open] = one.person.fitting.length > later.person.fitting.length ? [later, one] : [one, later];
  const { said, fitting } = open.person;
  const isSure = sure.person.fitting.length === 1;
  const near = isSure ? fitting.filter(({ id }) => id !== sure.person.fitting[0]!.id) : fitting;
  const beside = isSure ? listed(sure.person.fitting)[0] : `"${sure.person.said}"`;
  const message =
    near.length > 0
      ? `Who is "${said}" beside ${beside}: ${listed(near).join(" or ")}?`
      : `Only ${beside} on the list fits both "${one.person.said}" and "${later.person.said}". Who is the other one? Give the id or the name of a patient on the list, or leave that visit out.`;
  open.person = { said, fitting: [], near, message };
}
