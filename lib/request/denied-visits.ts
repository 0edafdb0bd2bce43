import type { Canvas } from "./canvas";
import { maybeSame, ofKind } from "./groups";
import type { Mention } from "./mentions";

/** Ways of saying that nobody is to come. */
const DENIED_VISIT = [
  "no (?:carers?|staff|employees?|care workers?) (?:is |are )?(?:needed|required)",
  "(?:no ?one|nobody|none of \\w+) (?:is |are )?(?:needed|required|for)",
  "(?:no ?one|nobody|none of \\w+|no (?:carers?|nurses?|staff|employees?|care workers?)) (?:is |are |was |were |has |have |needs? |will |can |could |must |should |to |at all |else |please )*(?:visit|go|come|see|attend|cover|call|do|be(?:en(?! (?:to|in|since|yet)\\b)|ing)?\\b|sent|coming|going|visiting)\\w*",
  "(?:don't|do not|never|not to|shouldn't|should not|must not|mustn't|needn't|need not|no need (?:to|for)|doesn't (?:need|want|require)|does not (?:need|want|require)|won't (?:need|be needing|require|want)|will not (?:need|require|want))(?: (?:please|ever|again|to|be|have|send|book|assign|arrange|schedule|allocate|roster|give|put|add|make|us|me|her|him|them|need|want|for))* (?:anyone|anybody|someone|somebody|a visit|any visits?|visits?|the visit|visiting|visited|visited by|any ?more|any longer|a call|any calls?|care|cover|go to|attend|come)\\b",
  "(?:don't|do not|never|shouldn't|should not|must not|mustn't) (?:go|visit|come|attend|call|arrange|schedule|do)\\b",
  "no (?:longer|more|further)\\b(?! than)",
  "no (?:visits?|calls?|appointments?|care|cover)\\b",
  "not (?:any ?more|any longer|today thanks)",
  "(?:doesn't|does not|don't|do not) (?:need|want|require)\\b[^.;!?,]{0,60}\\b(?:any ?more|any longer|after all)",
  "(?:never mind|scratch that|ignore (?:that|this|my)|disregard|as you were)",
];
const SERVICE =
  "(?:cleaning|shopping|meals?|breakfast|lunch|tea|dinner|supper|medication|meds|personal care|wash(?:ing)?|shower|bath|laundry|walk|exercises?|companionship)(?: (?:visit|call))?";
const WHEN = "(?:for|needed|required|today|tomorrow|tonight|on|this|next)";
/** Relatives and friends who do something in the place of a carer. */
export const FAMILY =
  "(?:family|daughters?|sons?|husband|wife|mum|mother|dad|father|sisters?|brothers?|neighbours?|friends?|partner|niece|nephew|grand(?:son|daughter))";
/** Nothing else is wanted: no second clause, and none of the words that begin one. */
const AND_NO_MORE =
  "(?!.*(?:\\b(?:just|only|but|needs?|please|instead|so|then|and|also|plus)\\b|[,;.!?&+] ?\\w))";
/** `No cleaning for Mary tomorrow`, `Mary doesn't need tea today`, `Mary's family will do lunch`. */
const NO_SERVICE = [
  `^(?:please,? )?no ${SERVICE} ${WHEN}\\b`,
  `\\b(?:doesn't|does not|won't|will not|don't|do not) (?:need|want|require|be needing) (?:(?:a|an|any|the|her|his|their) )?${SERVICE}(?= (?:${WHEN})\\b|$)`,
  `^(?:[\\p{L}'.-]+ ){0,4}?${FAMILY}(?: (?:is|are) going to|'ll| will| can) (?:do|make|give|cook|cover|see to|get)\\b`,
].map((source) => new RegExp(`(?:${source})${AND_NO_MORE}`, "iu"));
/** What follows somebody who is not to be visited for it. */
const NOT_VISITED = new RegExp(
  `^(?:'s)? (?:${FAMILY}(?: (?:is|are) going to|'ll| will| can) |(?:doesn't|does not|won't|will not) (?:need|want|require)\\b)`,
  "i",
);
const DENIED = new RegExp(`\\b(?:${DENIED_VISIT.join("|")})\\b`, "i");

/**
 * Leaves out whoever a sentence only says needs nothing: in `P007 does not need lunch and P004 wash at 9` what comes after is
 * for somebody else.
 */
export function leaveOutDenied(canvas: Canvas): void {
  const patients = ofKind(canvas.mentions, "patient");
  const isLeftOut = (mention: Mention) => {
    if (mention.kind !== "patient" || !NOT_VISITED.test(canvas.text.slice(mention.end))) return false;
    const next = patients.find(
      ({ start, person }) => start > mention.start && !maybeSame(person, mention.person),
    );
    if (!next) return false;
    const asks = ofKind(canvas.mentions, "service").some(
      ({ start }) => start > mention.end && start < next.start,
    );
    return !asks || /\bfor $/i.test(canvas.text.slice(0, next.start));
  };
  canvas.mentions = canvas.mentions.filter((mention) => !isLeftOut(mention));
}

/** The words that say that nobody is to come; null when none do. */
export const deniedVisitIn = (sentence: string): string | null =>
  [DENIED, ...NO_SERVICE].map((denied) => denied.exec(sentence)?.[0]).find(Boolean) ?? null;
