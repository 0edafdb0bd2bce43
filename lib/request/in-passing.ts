import { type Canvas, fill, fillRemark } from "./canvas";
import type { Named } from "./id-index";

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
const TOLD: Around[] = [
  [
    /$/,
    /^ (?:(?:has|have|had|just|also) )*(?:asked|asks|said|says|rang|phoned|called|texted|emailed|messaged|requested|mentioned|reckons|thinks|reported|reports|confirmed)\b(?! (?:in|off|sick|ill|unwell|poorly)\b)/i,
  ],
  [/\blet $/i, /^ know\b/i],
  [/\b(?:as per|according to|requested by|reported by) $/i, /^/],
  [
    /\b(?:ring|phone|text|contact|tell|inform|notify|email|message|speak to) $/i,
    /^(?! to (?:do|go|visit|see|give|cover|attend))/i,
  ],
  [/$/, /^ (?:has|have|holds?|got) (?:got )?(?:the |a |her |his )?(?:keys?|code)\b/i],
];

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
  const told = employees.length > 0 && patients.length === 0 ? behind(TOLD) : null;
  if (told !== null) fillRemark(canvas, start, end + told);
  return told !== null;
}
