import type { Gender } from "@/lib/domain/employee";
import { type Canvas, note } from "./canvas";

const STAFF =
  "(?:carers?|nurses?|care (?:workers?|assistants?)|support workers?|employees?|staff|workers?|senior(?: carer)?s?|one|person)";
const FEMALE = "females?|lady|ladies|woman|women|girls?|lass";
const MALE = "males?|man|men|gentleman|gentlemen|gents?|bloke|lads?|chap|guy";

/** `a female carer`, `by a lady`, `women only`: what says which gender the carer must have. */
const DEMANDS: RegExp[] = [
  new RegExp(`\\b(?:(${FEMALE})|${MALE})(?=[ -](?:${STAFF}|only)\\b)(?: only)?`, "gi"),
  new RegExp(
    `(?<=\\b(?:by|from|with|send|sending|want|wants|prefer|prefers|need|needs|request|requests|only|must be|to be) (?:a |an |another )?)(?:(${FEMALE})|${MALE})\\b`,
    "gi",
  ),
  // "… at 10, a lady please": nothing else is left for it to say.
  new RegExp(
    `(?<!\\b(?:is|was|for|of|as|like|to|see|visit|not|he's|she's)) (?:a )(?:(${FEMALE})|${MALE})(?= ?(?:$|[,.;!]|please\\b|if (?:possible|poss)\\b))`,
    "gi",
  ),
];
/** `two girls`, `2 women`: how many, and of which gender. */
const TWO =
  /(?<!\b(?:has|have|her|his|their|of|are|the|for|at)) \b(?:two|2)(?: ?x)? (?:(ladies|women|girls|females)|men|lads|gents|males|blokes)(?= ?(?:$|[,.;!]|please\b|for\b|to (?:do|go|visit)\b|at\b|on\b|to(?:day|morrow)\b))/gi;
/** What rules a gender out cannot be carried by a demand: it is asked about. */
const DENIED = /\b(?:no|not|never|without|instead of|rather than|except|other than|\w+n't)\b[^.,;!?]{0,30}$/i;

/** Recognises the gender that the carer must have. */
export function findGender(canvas: Canvas): void {
  for (const { index, 0: said, 1: female } of canvas.free.matchAll(TWO)) {
    const gender: Gender = female ? "Female" : "Male";
    note(canvas, index, index + said.length, [
      { kind: "gender", gender },
      { kind: "carers", carers: 2 },
    ]);
  }
  for (const pattern of DEMANDS) {
    for (const { index, 0: said, 1: female } of canvas.free.matchAll(pattern)) {
      if (DENIED.test(canvas.free.slice(0, index))) continue;
      const gender: Gender = female ? "Female" : "Male";
      note(canvas, index, index + said.length, [{ kind: "gender", gender }]);
    }
  }
}
