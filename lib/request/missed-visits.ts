import { type Canvas, fillRemark } from "./canvas";
import { has } from "./groups";
import type { Mention } from "./mentions";

const NOBODY = "(?:no[ -]?one|nobody|no (?:carers?|nurses?|staff|girls?)|none of the (?:carers|girls))";
const NOT = "(?: (?:did|has|have|had) not| never|(?: did| has| have| had)n't)";
const CAME =
  "(?:been|be|come|came|turn(?:ed)? up|show(?:ed|n)?(?: up)?|arrived?|visit(?:ed)?|called|attend(?:ed)?|appear(?:ed)?)";
/** `Nobody has been`, `no carer came this morning`, `her carer didn't turn up`: what was missed, up to the end of its clause. */
const MISSED = new RegExp(
  `\\b(?:${NOBODY}(?:'s| has| have| had)?(?: (?:actually|even|ever|yet|still))? (?:been|come|came|turned up|showed(?: up)?|shown(?: up)?|arrived|visited|called|attended|appeared)|(?:(?:the|her|his|their|our|my|morning|usual|a) )*(?:carers?|girls?|nurse)${NOT} ${CAME})\\b(?! (?:sent|booked|assigned|allocated)\\b)[^.;!?,]*?(?= (?:so|please|pls|can|could|she|he|they) |[.;!?,]| - |$)`,
  "gi",
);

/**
 * Takes the visit that somebody missed out of the request and tells it to the carer: it takes nothing away from the visit
 * that is asked for beside it. Its time is not that of the visit; its day is, where no other one is said.
 */
export function takeMissedVisits(canvas: Canvas): void {
  for (const { index, 0: said } of canvas.text.matchAll(MISSED)) {
    const end = index + said.length;
    const isInside = (mention: Mention) => mention.start >= index && mention.end <= end;
    const inside = canvas.mentions.filter(isInside);
    const outside = canvas.mentions.filter((mention) => !isInside(mention));
    if (has(inside, "service", "meal_visit", "problem") || !has(outside, "service", "meal_visit")) continue;
    const isKept = ({ kind }: Mention) => kind === "patient" || (kind === "date" && !has(outside, "date"));
    canvas.mentions = [...outside, ...inside.filter(isKept)];
    fillRemark(canvas, index, end);
    canvas.aside.push({ start: index, end });
  }
}
