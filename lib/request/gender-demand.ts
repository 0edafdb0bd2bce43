import type { Gender } from "@/lib/domain/employee";
import { type Canvas, note } from "./canvas";

const STAFF =
  "(?:carers?|nurses?|care (?:workers?|assistants?)|support workers?|employees?|staff|workers?|senior(?: carer)?s?|one|person)";
const FEMALE = "female|lady|ladies|woman|women|girl";
const MALE = "male|man|men|gentleman|gentlemen|gent";

/** `a female carer`, `by a lady`, `women only`: what says which gender the carer must have. */
const DEMANDS: RegExp[] = [
  new RegExp(`\\b(?:(${FEMALE})|${MALE})(?=[ -](?:${STAFF}|only)\\b)(?: only)?`, "gi"),
  new RegExp(
    `(?<=\\b(?:by|from|with|send|sending|want|wants|prefer|prefers|need|needs|request|requests|only|must be|to be) (?:a |an |another )?)(?:(${FEMALE})|${MALE})\\b`,
    "gi",
  ),
];
/** What rules a gender out cannot be carried by a demand: it is asked about. */
const DENIED = /\b(?:no|not|never|without|instead of|rather than|except|other than|\w+n't)\b[^.,;!?]{0,30}$/i;

/** Recognises the gender that the carer must have. */
export function findGender(canvas: Canvas): void {
  for (const pattern of DEMANDS) {
    for (const { index, 0: said, 1: female } of canvas.free.matchAll(pattern)) {
      if (DENIED.test(canvas.free.slice(0, index))) continue;
      const gender: Gender = female ? "Female" : "Male";
      note(canvas, index, index + said.length, [{ kind: "gender", gender }]);
    }
  }
}
