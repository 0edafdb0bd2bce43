import { type Canvas, fill, fillRemark } from "./canvas";
import type { Named } from "./id-index";
import { RELATIVE } from "./relatives";

/** Text patterns for what stands before and behind somebody who is named and neither visits nor is visited. */
type Around = [before: RegExp, after: RegExp];

const BEGIN = "(?:^|[.;!?] ?)";
const YOU = "(?:please|pls|plz|can (?:you|we|i)|could (?:you|we|i)|would you|will you)";
const OFFICE =
  "(?:book|arrange|sort|organi[sz]e|find|send|put|get|schedule|add|allocate|assign|check|see if)\\b";

/** Who writes the message, and to whom it is written. */
const OF_THE_MESSAGE: Around[] = [
  [
    new RegExp(`${BEGIN}(?:hi|hiya|hello|hey|dear|alright|(?:good )?(?:morning|afternoon|evening)),? $`, "i"),
    new RegExp(`^(?:[,.!;:]| ?-| (?=█)| (?:${YOU}|just|i|i'd|i'm|we|we'd|is there|hope|any chance)\\b)`, "i"),
  ],
  [new RegExp(`${BEGIN}$`, "i"), new RegExp(`^, ${YOU} (?:please )?${OFFICE}`, "i")],
  [/\b(?:thanks|thank you|thx|ta|cheers|regards|wishes)[,.!;: -]*$/i, /^(?: ?x+)?[ .!]*(?:$|;)/i],
  [new RegExp(`${BEGIN}(?:it's|its|this is|from:?|sender:) $`, "i"), /^(?:[,.;:!]| -| (?:here|speaking)\b)/i],
  [new RegExp(`${BEGIN}$`, "i"), /^ (?:here|speaking)\b(?=[,.;:!-]| -)/i],
];

/** What is told of a carer beside the request, and to the carer. */
const SAID: Around[] = [
  [
    /$/,
    /^ (?:(?:has|have|had|just|also) )*(?:asked|asks|said|says|rang|phoned|called|texted|emailed|messaged|requested|mentioned|reckons|thinks|reported|reports|confirmed)\b(?! (?:in|off|sick|ill|unwell|poorly)\b)/i,
  ],
];
const TOLD: Around[] = [
  ...SAID,
  [/\blet $/i, /^ know\b/i],
  [/\b(?:as per|according to|requested by|reported by) $/i, /^/],
  [/\b(?:ring|phone|text|contact|tell|inform|notify|email|message|speak to) $/i, /^(?! to [a-z])/i],
  [/$/, /^ (?:has|have|holds?|got) (?:got )?(?:the |a |her |his )?(?:keys?|code)\b/i],
];

/** Where the patient is for now. */
const STAYS =
  /\b(?:(?:is |be |who's |she's |he's )?(?:stay(?:s|ing)?|liv(?:es|ing)|stopping) (?:over |round |up |down )?(?:at|with)|(?:is|be|will be) (?:over |round |up |down )?at) $/i;
const AT_HOME = /^'s(?: (?:house|home|flat|place|bungalow))?\b/i;
/** `Mary's sister Bridget`, and what is told of her. */
const RELATION = new RegExp(
  `(?:█'s |(?<!\\b(?:and|&|plus) )\\b(?:her|his|their) |(?<=[,;.(-] ?))${RELATIVE},? $`,
  "i",
);
const PET = /\b(?:dog|cat|budgie|parrot|pet|cats|dogs),? $/i;
/** What bears somebody's name and is nobody: `Evans pharmacy`, `Dr Thomas's surgery`. */
const PLACE =
  /^(?:'s)? (?:pharmacy|chemists?|surgery|practice|clinic|butchers?|bakers?|hospital|park|road|street|avenue|close|lane|ward)\b/i;
/** A doctor who comes is not the patient of that name. */
const DOCTOR = /^dr\b/i;
const CALLS =
  /^(?:'s)? (?:(?:is|will be|may be) )?(?:calling|coming|visiting|attending|reviewing|seeing|due|will (?:call|come|visit|see))\b[^.,;!?]*/i;
const IS_TOLD =
  /^,? (?:who |(?:also|just) )?(?:will|is|has|had|can|lives?|does|says|said|rang|asked|called|phoned|texted|visits|gives|came|would|wants|lets?|knows|was|on \d|\d{5})\b/i;

/**
 * Whether a patient is only where another one stays, or a relative of hers: `she is staying at Bridget Shaw's`, `her
 * sister Bridget will be there`.
 */
function isOfAnother(canvas: Canvas, { start, end, said }: Named): boolean {
  const before = canvas.free.slice(Math.max(0, start - 40), start);
  const after = canvas.free.slice(end, end + 40);
  const stays = STAYS.exec(before)?.[0];
  const home = AT_HOME.exec(after)?.[0] ?? "";
  if (stays && (home !== "" || /stay|liv|stopping/i.test(stays))) {
    fillRemark(canvas, start - stays.length, end + home.length);
    return true;
  }
  const pet = PET.exec(before)?.[0];
  const place = PLACE.exec(after)?.[0];
  const calls = DOCTOR.test(said) ? CALLS.exec(canvas.free.slice(end))?.[0] : undefined;
  if (pet !== undefined || place !== undefined || calls !== undefined) {
    fillRemark(canvas, start - (pet?.length ?? 0), end + (place ?? calls ?? "").length);
    return true;
  }
  const relation = IS_TOLD.test(after) ? RELATION.exec(before)?.[0].replace(/^█'s /, "") : undefined;
  if (relation !== undefined) fillRemark(canvas, start - relation.length, end);
  return relation !== undefined;
}

/**
 * Whether somebody is only named in passing; what says so is read then. A patient without whom nobody is visited is
 * never.
 */
export function isInPassing(canvas: Canvas, named: Named, all: readonly Named[]): boolean {
  const { start, end, by, patients, employees } = named;
  const isOnlyPatient =
    patients.length > 0 && !all.some((other) => other !== named && other.patients.length > 0);
  const before = canvas.free.slice(Math.max(0, start - 40), start);
  const after = canvas.free.slice(end, end + 40);
  const behind = (all: Around[]) => {
    const fitting = all.find(
      ([lead, tail]) => lead.test(start > 40 ? ` ${before}` : before) && tail.test(after),
    );
    return fitting ? (fitting[1].exec(after)?.[0].length ?? 0) : null;
  };
  const length = by === "name" && !isOnlyPatient ? behind(OF_THE_MESSAGE) : null;
  if (length !== null) {
    fill(canvas, start, end + (/^ (?:here|speaking)/i.test(after) ? length : 0));
    return true;
  }
  if (patients.length > 0 && !isOnlyPatient && isOfAnother(canvas, named)) return true;
  const isNobody = patients.length + employees.length === 0 && by === "name";
  const isOther = isNobody && all.some((other) => other.patients.length > 0);
  const told =
    patients.length === 0 && (employees.length > 0 || isOther) ? behind(isOther ? SAID : TOLD) : null;
  if (told !== null) fillRemark(canvas, start, end + told);
  return told !== null;
}
