import type { Question, RequestField } from "@/lib/domain/request";
import { type Canvas, take } from "./canvas";

const STAFF =
  "(?:carers?|nurses?|care (?:workers?|assistants?)|support workers?|employees?|staff|person|people|workers?|one|seniors?)";
const BY =
  "(?:by|with|from|send|want|wants|prefers?|prefer|need|needs|likes?|request|requests|only|must be|be|to be)";
const QUALITY =
  "(?:experienced|skilled|certified|specialist|strong|fit|tall|young(?:er)?|old(?:er)?|mature|gentle|friendly|kind|muslim|christian|hindu|sikh|jewish|catholic|black|white|asian|african|british|new|permanent|agency|bank|local|familiar|regular|usual|favourite|favorite|preferred|non-?smok\\w+|vaccinated)";

/** Demands on the carer that no field of a request can carry. */
const DEMANDS: RegExp[] = [
  new RegExp(
    `\\b(?:fe)?males?\\b(?! (?:patient|client|resident|service user))(?:[ -]${STAFF})?(?: only)?`,
    "gi",
  ),
  new RegExp(
    `\\b(?:lady|ladies|woman|women|man|men|gentleman|gentlemen|girl|gent)[ -](?:${STAFF}|only)\\b`,
    "gi",
  ),
  new RegExp(`\\b${BY} (?:a |an |the |another )*(?:lady|woman|man|gentleman|women|men|girl|gent)\\b`, "gi"),
  new RegExp(
    `\\b(?:the |her |his )?same (?:${STAFF}|█+|girl|lady|man|woman|team)(?: (?:as|who|that)[^.,;!?█]*)?|\\bsame as (?:before|last|yesterday|usual)[^.,;!?█]*|\\bas (?:last time|usual|before|yesterday)\\b`,
    "gi",
  ),
  new RegExp(`\\b${QUALITY}(?:[ -](?:in )?\\w+)?,? (?=${STAFF}\\b)`, "gi"),
  /\b(?:\w+[ -])?(?:trained|experienced|qualified in|certified in)(?: (?:in|with|on) \w+)?\b(?! nurse)/gi,
  new RegExp(
    `\\b(?:(?:someone|somebody|anyone|anybody|${STAFF}) )?(?:(?:who|that)(?:'s| is| has| knows| likes| understands| smokes| will not| went| came| visited| saw| did)|(?:she|he|they|█+) (?:knows|is used to|gets on with))\\b(?! (?:available|free|nearby|around|local|close|closest|nearest|able|to\\b|a nurse|a senior|a carer|(?:a|an|his|her|their)? ?(?:own )?(?:car|vehicle)|an? █))`,
    "gi",
  ),
  /\bwith (?:\S+ ){0,2}(?:experience|training|dbs|qualifications?|a licence|a license)\b/gi,
];
/** The patient is no carer: "an old man who is ill", "P001, who has dementia". */
const OF_THE_PATIENT =
  /(?:█,? ?|\b(?:patient|client|resident|lady|man|woman|gentleman|she|he|mum|dad|wife|husband),? ?)$/i;

const MANY =
  /(?<!\b(?:at|from|until|till|before|after|by) )\b(?:three|four|five|six|several|multiple|[3-9]|more than two|at least two|two or three|2 or 3|2-3|a team of|extra)(?: (?:or more|other|female|male))?[ -](?=(?:carers?|nurses?|care workers?|employees?|people|persons?|staff|members of staff|support workers?|pairs of hands)\b)|\b(?:triple|treble|three|3)[ -](?:up|handed|person|carer)\b|\b3:1\b|\bx ?[3-9](?= carers?)/gi;
const HOIST = /\bhoist(?:s|ed|ing)?\b(?![ -]trained)/i;

const problem = (field: RequestField, message: string, choices: string[] = []) => {
  const question: Question = { field, message, choices };
  return [{ kind: "problem" as const, question }];
};

/** Asks about demands on the carer that cannot be carried out here, instead of dropping them. */
export function askAboutImpossibleDemands(canvas: Canvas): void {
  for (const pattern of DEMANDS) {
    take(canvas, pattern, (match) => {
      const said = match[0].trim();
      const relative = /^(?:who|that)\b/i.test(said);
      if (relative && OF_THE_PATIENT.test(canvas.free.slice(0, match.index))) return null;
      return problem(
        "employee_id",
        `A request cannot say "${said}". Name the carer who should go, or leave it out.`,
      );
    });
  }
}

/** Asks about more than two carers, and whether a hoist takes two where nobody says so. */
export function askAboutCarers(canvas: Canvas, single: boolean): void {
  take(canvas, MANY, () => problem("carers", "A visit can have one or two carers. How many should it have?"));
  const said = single || canvas.mentions.some(({ kind }) => kind === "carers" || kind === "problem");
  const hoist = HOIST.exec(canvas.free);
  if (!hoist || said) return;
  const [found] = problem("carers", "Does the hoist need one carer or two?", ["1", "2"]);
  canvas.mentions.push({ ...found!, start: hoist.index, end: hoist.index + hoist[0].length });
}
