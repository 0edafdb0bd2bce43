import type { Question } from "@/lib/domain/request";
import { type Canvas, take, takeRemarks } from "./canvas";
import { has, ofKind, saysWhen } from "./groups";
import type { Content, Mention } from "./mentions";
import { NUMBER_WORD } from "./numbers";
import { couldBeSeveral } from "./spelling";

/** A number with its unit that says how much of something: "2 tablets", "10mg", "£20". */
const QUANTITIES: RegExp[] = [
  /[£$€]\d+(?:\.\d{2})?\b/g,
  /\b\d+(?:[.,/]\d+)?(?: ?x ?\d+)?[ -]?(?:mg|mcg|ug|g|grams?|kg|ml|mls|l|litres?|units?|iu|%|percent|mmol|miles?|km|m|cm|stone|lbs?|degrees|pounds?)\b(?!\w)/gi,
  new RegExp(
    `\\b(?:\\d{1,2}|${NUMBER_WORD})(?=[ -](?:(?:small|little|big|young|grown[ -]up|other|different|older|younger) )?(?:cats?|dogs?|sons?|daughters?|children|kids|grandchildren|sisters?|brothers?|sugars?|sticks?|steps?|stairs|flights?|floors?|bedrooms?|bathrooms?|bed(?= (?:flat|house))|slices?|eggs?|bags?|cups?|pints?|loads?|spoons?|spoonfuls?|bottles?|boxes|pairs?|rounds?|toast|biscuits?|sausages|courses?|items?|things?|shirts?|machines?|metres|meters|yards|miles|stone)\\b)`,
    "gi",
  ),
  new RegExp(
    `\\b(?:${NUMBER_WORD})(?=[ -](?:of (?:her|his|the) )?(?:tablets?|pills?|capsules?|doses?|drops?|puffs?|sachets?|units?|mg|mls?)\\b)`,
    "gi",
  ),
  /\b(?:x ?)?\d{1,2}(?: ?x)?(?=[ -](?:of (?:her|his|the) )?(?:tablets?|pills?|capsules?|doses?|drops?|puffs?|sachets?|pints?|slices?|sandwich(?:es)?|eggs?|bags?|cups?|loads?|bottles?|boxes|steps|flights?|cats?|dogs?)\b)/gi,
  /\b\d{1,2} ?x(?= [a-z])|\btype [12]\b|\b1[ -]?(?:to|:)[ -]?1\b|\bcovid[ -]?19\b|\bomega[ -]?3\b|\b\d{1,2}(?:st|nd|rd|th) floor\b/gi,
];
/** `Ring bell twice` counts no visits. */
const AT_THE_DOOR =
  /\b(?:ring|knock|buzz|press)\b[^.;!?,\d█]{0,30}? (?:twice|thrice|(?:two|three) times)\b(?! (?:a|per|each|daily|weekly)\b)/gi;
const DISH =
  "(?:soup|sandwich(?:es)?|toast|beans|eggs?|omelette|salad|porridge|cereal|fruit|yogh?urt|cheese|ham|pie|chips|fish|cake|biscuits?|pudding|custard)";
/** What is to be eaten is told whole: `soup and a sandwich for lunch`. */
const DISHES = new RegExp(
  `\\b${DISH}(?: (?:and|with|on|&) (?:(?:an?|some) )?${DISH})+(?= for (?:(?:her|his|their) )?(?:breakfast|lunch|dinner|tea|supper)\\b)`,
  "gi",
);
const WITH_DIGITS = /[\p{L}\d]*\d(?:[\p{L}\d]|[-/.:#,'](?=[\p{L}\d]))*/gu;
/** "One" is mostly no number; a time that it tells has been read before. */
const NUMBERS_IN_WORDS = new RegExp(`(?<![\\w'-])(?!(?:zero|one)\\b)${NUMBER_WORD}(?![\\w'])(?!-\\w)`, "gi");
const CLOCK_WORDS =
  /\b(?:(?:at )?(?:(?:the|her|his|their) )?(?:usual|same|normal|regular|agreed) (?:time|slot)s?|(?:at )?(?:the )?(?:end|start|beginning|middle) of (?:the |her |his )?(?:day|shift|afternoon|morning|evening)|brunch ?time|overnight|late(?= (?:on )?█)|half past|quarter (?:past|to)|(?:minutes|mins) (?:past|to)|o'clock|pm|noon|midday|midnight|dawn|dusk|sunrise|sunset)\b/gi;
/** Something that happens, and not a time of the clock, says when: "after church". */
const AROUND_AN_EVENT =
  /(?<!\b(?:look|looks|looked|looking|day|week) )\b(?:before|after|prior to|ahead of|in time for|until|till)\b(?! (?:that|this|which|all|food|eating|meals?|each|use|then|him|her(?= (?:$|[.,;!?])))\b)(?= [\p{L}█])[^.,;!?█]{0,30}/giu;
/** Right behind whatever was said before. */
const RIGHT_AFTER =
  /\b(?:(?:straight|right|directly|immediately|soon|shortly|just) after(?:wards)?|afterwards)\b(?= ?(?:$|[.,;!?]))/gi;
const WHEN_SOMETHING_HAPPENS =
  /\b(?:when|once|as soon as) (?:she|he|they|her \w+|his \w+|the \w+)(?:'s| is| has| are)? (?:gets?|got|wakes?|woken|goes|gone|up\b|back\b|home\b|ready|done|arrives?|arrived|returns?|finish\w*|leaves?|comes?)[^.,;!?█]{0,20}/gi;
/** What says when to the office alone, or for how long without saying it. */
const CALL_OF_THE_ROUND =
  /\b(?:the )?last (?:call|visit)(?: of the day)?\b(?! (?:was|is|has|had)\b)|\ball day\b/gi;
const TOMORROW_CUT_SHORT = /\btom\b/g;
const MONTHS =
  /\b(?:(?:early|late|mid|end of|start of|beginning of)[ -])?(?:january|february|april|june|july|august|september|october|november|december|March)\b/g;
const DENIALS =
  /\b(?:no|not|never|none|nobody|nothing|nowhere|neither|nor|without|cannot|unless|refus(?:e|es|ed|ing|al)|declin(?:e|es|ed|ing)|avoid(?:s|ed|ing)?|except(?:ing)?|excluding|hates?|dislikes?|banned|(?:ca|wo|do|does|did|is|are|was|were|has|have|had|should|could|would|must|need|sha|ai)n't)\b|(?<!\b(?:wonder|wondering|wondered|asking|know|see) )\bif (?!poss|you|we|need|necessary|available|anyone|someone|somebody|at all|that|it|ok)|\b(?:provided|as long as|depending)\b/gi;

const asks = (message: string, field: Question["field"] = "service_type"): Content[] => [
  { kind: "problem", question: { field, message, choices: [] } },
];

/** A time that another visit has: the day of that one is no day of this. */
const AS_ANOTHER =
  /\b(?:at )?(?:the )?same (?:time|slot)s? as (?:(?:on|the|her|his|their|last|this|next|previous|other|usual|before|today|yesterday|tomorrow|[a-z]+day|week|one|visit|call)\b ?)+/gi;

/** Asks what time another visit has. */
export function askAboutTimesOfOthers(canvas: Canvas): void {
  take(canvas, AS_ANOTHER, ([said]) =>
    asks(`What time is meant by "${said.trim()}"? Write it as 14:30.`, "start_time"),
  );
}

/** Whether one patient is named, at one time of the clock. */
function visitedOnce(mentions: Mention[]): boolean {
  const starts = ofKind(mentions, "time").filter(({ time }) => time.form === "at");
  return ofKind(mentions, "patient").length === 1 && starts.length === 1;
}

/** Fills amounts: they say nothing of when. */
export function fillQuantities(canvas: Canvas): void {
  takeRemarks(canvas, AT_THE_DOOR);
  takeRemarks(canvas, DISHES);
  for (const pattern of QUANTITIES) takeRemarks(canvas, pattern);
}

/** Asks about every number, denial and condition that nothing else has read: neither is ever passed over. */
export function askAboutUnread(canvas: Canvas): void {
  const nobody = !has(canvas.mentions, "patient");
  take(canvas, WITH_DIGITS, ([said]) => {
    const message = `What does "${said}" mean? Write a time as 14:30, a day as 24 November, a person by id, or leave it out.`;
    return asks(message, nobody && /\p{L}/u.test(said) ? "patient_id" : "service_type");
  });
  // M/W/F; "n/a" and the like are said of nothing that is asked for.
  take(canvas, /\b(?!n\/a|y\/o|c\/o|h\/w)[a-z](?:\/[a-z])+\b/gi, ([said]) =>
    asks(`What does "${said}" mean? Write it in full, or leave it out.`),
  );
  take(canvas, NUMBERS_IN_WORDS, ([said]) =>
    asks(`What does "${said}" mean? Write a time as 14:30, a length as 45 minutes, or leave it out.`),
  );
  take(canvas, CLOCK_WORDS, ([said]) =>
    asks(`What time does "${said}" mean? Write it as 14:30.`, "start_time"),
  );
  // "At 9, and make her tea afterwards" is one visit: in which order its services come is for the carer.
  const isOneVisit = visitedOnce(canvas.mentions);
  if (isOneVisit) takeRemarks(canvas, RIGHT_AFTER);
  else
    take(canvas, RIGHT_AFTER, ([said]) =>
      asks(`What time is meant by "${said.trim()}"? Write it as 14:30.`, "start_time"),
    );
  take(canvas, AROUND_AN_EVENT, ([said]) =>
    asks(`What time is meant by "${said.trim()}"? Write it as 14:30.`, "start_time"),
  );
  for (const pattern of [WHEN_SOMETHING_HAPPENS, CALL_OF_THE_ROUND]) {
    if (saysWhen(canvas.mentions)) takeRemarks(canvas, pattern);
    else
      take(canvas, pattern, ([said]) =>
        asks(`What time is meant by "${said.trim()}"? Write it as 14:30.`, "start_time"),
      );
  }
  take(canvas, TOMORROW_CUT_SHORT, ([said]) =>
    asks(`Does "${said}" mean tomorrow? Write it in full.`, "date"),
  );
  if (!has(canvas.mentions, "date"))
    take(canvas, MONTHS, ([said]) => asks(`Which day does "${said}" mean? Give the date.`, "date"));
  take(canvas, /\b[a-z]{5,}\b/gi, ([said]) =>
    couldBeSeveral(said) ? asks(`What does "${said}" mean? Check how it is spelt.`) : null,
  );
  take(canvas, DENIALS, (match) => {
    const clause = canvas.text.slice(match.index).split(/[,.;!?]/)[0] ?? "";
    const said = clause.length > 40 ? clause.slice(0, 40).replace(/\s+\S*$/, "") : clause.trim();
    return asks(`What does "${said}" rule out? Describe the visit that is needed, not what it is not.`);
  });
}
