import { type Canvas, fillRemark, takeRemarks } from "./canvas";
import { FAMILY } from "./denied-visits";
import { maybeSame, ofKind } from "./groups";

const CLAUSE = /[^.;!?,]+/g;
const WHO = "(?:█+(?:'s)?|she|he|they|who|family|daughter|son|wife|husband|mum|dad|nurse|carer)";
const DONE =
  "(?:had|taken|took|eaten|received|(?:been )?given|done|finished|completed|refused|missed|seen|visited|went|ate|gave|did|saw|attended|administered)";
/** What follows in the same clause is wanted again. */
const TURN =
  /\b(?:but|so|because|needs?|wants?|requires?|please|just|only|then|now|and (?!█|had|took|the|her|his))\b/i;
const HAD = new RegExp(
  `(?:(?<=${WHO} ?)(?:(?:has|have|had|'s|was|were)(?: (?:already|just|now|only just))? )?(?:already |just )?${DONE}\\b` +
    `|\\b(?:has|have|had|was|were|already|(?:has|have) (?:already )?been) (?:already |just |been )*${DONE}\\b)`,
  "i",
);
/** Where somebody comes from does not say when the visit is. */
const CAME_HOME =
  /\b(?:discharged|came (?:home|out|back)|back home|home)(?: home)?(?: from| out of)?(?: (?:the )?(?:hospital|respite|rehab))? (?:earlier )?(?:today|yesterday|this (?:morning|afternoon)|last (?:night|week))\b/gi;
/** What somebody else does in the place of a carer. */
const FAMILY_DOES = new RegExp(
  `\\b(?:(?:her|his|their|the) )?${FAMILY}(?: (?:is|are) going to|'ll| will| can) (?:do|make|give|cook|cover|see to|get)\\b[^.;!?,]*?(?= (?:today|tomorrow|tonight|on|this|next)\\b|[.;!?,]|$)`,
  "gi",
);
/** `While daughter shops`: what a relative does meanwhile is no service of ours. */
const FAMILY_BUSY = new RegExp(
  `\\b(?:while|whilst) (?:(?:her|his|their|the) )?${FAMILY}\\b[^.;!?,\\d█]*?(?= ?(?:\\b(?:and|but|so|please|today|tomorrow|tonight|on|at|from|between|this|next|[a-z]+day)\\b|[.;!?,\\d█]|$))`,
  "gi",
);
/** "Has had no tablets", "has to be given": these are no remark about what was done. */
const NOT_DONE =
  /\b(?:not|never|no|none|nothing|without|n't|hasn't|haven't|hadn't|wasn't|weren't|didn't)\b|n't\b/i;
const TO_COME =
  /\b(?:to|be|will|must|should|needs?|can|could|would|may|i've|i have|we have|we've)(?: (?:have|be|need))? *$/i;

/** Where the remark of a clause begins and ends; null when it has none. */
function remarkIn(clause: string): [from: number, to: number] | null {
  const match = HAD.exec(clause);
  if (!match || TO_COME.test(clause.slice(0, match.index))) return null;
  const turn = TURN.exec(clause.slice(match.index + match[0].length));
  const to = turn ? match.index + match[0].length + turn.index : clause.length;
  // "Her meds have been given": what was done stands before.
  const passive = /\b(?:been|was|were|already) /i.test(match[0]) && !/\bhad|took|taken|ate\b/i.test(match[0]);
  const from = passive && !TURN.test(clause.slice(0, match.index)) ? 0 : match.index;
  return NOT_DONE.test(clause.slice(from, to)) ? null : [from, to];
}

/**
 * Fills remarks about what was done (`has already had her tablets today`): they ask for nothing, and
 * their days and times are not those of the visit. Somebody named in one alone is not visited either.
 */
export function fillPastRemarks(canvas: Canvas): void {
  takeRemarks(canvas, CAME_HOME);
  takeRemarks(canvas, FAMILY_DOES);
  takeRemarks(canvas, FAMILY_BUSY);
  for (const match of canvas.free.matchAll(CLAUSE)) {
    const remark = remarkIn(match[0]);
    if (!remark) continue;
    const [from, to] = remark.map((at) => at + match.index) as [number, number];
    fillRemark(canvas, from, to);
    const inside = ofKind(canvas.mentions, "patient").filter(
      ({ start }) => start >= match.index && start < to,
    );
    const others = ofKind(canvas.mentions, "patient").filter((each) => !inside.includes(each));
    const elsewhere =
      others.length > 0 && !others.some((a) => inside.some((b) => maybeSame(a.person, b.person)));
    if (elsewhere) canvas.mentions = canvas.mentions.filter((each) => !(inside as unknown[]).includes(each));
  }
}
