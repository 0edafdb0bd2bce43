import type { Question } from "@/lib/domain/request";

/** What the words around a medicine, or around another clinical word, make of it. */
export type Verdict = "wanted" | "dropped" | "unsure";

const DRUGS =
  "morphine|oramorph|opioids?|opiates?|fentanyl|codeine|co-?codamol|tramadol|oxycodone|buprenorphine|paracetamol|ibuprofen|aspirin|warfarin|apixaban|heparin|clexane|anticoagulants?|blood thinners?|antibiotics?|amoxicillin|steroids?|prednisolone|hydrocortisone|metformin|digoxin|levodopa|madopar|sinemet|diazepam|lorazepam|midazolam|haloperidol|zopiclone|methotrexate|furosemide|statins?|ramipril|omeprazole|sertraline|laxatives?|lactulose|senna|movicol|laxido|epipen|gtn|chemo(?:therapy)?";

const DRUG = new RegExp(`^(?:${DRUGS})$`);

/** Whether a word, in small letters, is a medicine by its own name: a capital does not make it a person's. */
export const isDrug = (word: string): boolean => DRUG.test(word);

/** Pattern text of what is a medicine whoever says it. */
export const MEDICINES = `(?:(?:${DRUGS}|prescribed|medicated|barrier|pain|hormone|nicotine)[ -](?:creams?|patch(?:es)?|ointments?|lotions?|gels?|drops?|sprays?|tablets?|pills?|inhalers?|injections?))|${DRUGS}|nebuli[sz]ers?|eye[ -]?drops?|ear[ -]?drops?|nose[ -]?drops?`;

/** Words of treatment that may or may not mean medication; never passed over. */
export const CLINICAL = new RegExp(
  "\\b(?:patch(?:es)?|(?<!ice[ -]|sun[ -]?|shaving |clotted |double |whipped |hand )creams?\\b(?! (?:tea|cakes?|cheese|crackers?|buns?))|" +
    "ointments?|lotions?|(?<!shower |hair |hand )gels?|drops\\b(?! (?:off|in|by|her|him|them|round|to))|sprays?|sachets?|thickeners?|supplements?|vitamins?|" +
    "oxygen|o2|peg\\b(?! (?:out|up))(?:[ -](?:feed\\w*|tube|site|care))?|(?:tube|ng|nasogastric)[ -]?feed\\w*|(?:feed(?:ing)?|ng|nasogastric)[ -]tubes?|" +
    "catheters?(?: (?:care|bags?|change))?|stoma(?: (?:care|bags?|change))?|(?:colostomy|ileostomy|urostomy)(?: (?:care|bags?))?|" +
    "wounds?(?: (?:care|dressings?(?: changes?)?))?|dressings?[ -]changes?|(?:change|changing|redress|renew|re-?do|apply|replace) (?:the |her |his |their |a |█+(?:'s)? )*(?:wound |leg )*dressings?|dressings\\b|bandages?|compression (?:stockings?|socks?)|pressure (?:sores?|ulcers?)|bed ?sores?|" +
    "syringe(?: driver|s)?|needles?|enemas?|suction\\w*|trache\\w*|ventilator|cpap|bipap|dialysis|" +
    "blood (?:sugars?|glucose|pressure|tests?|samples?)|bloods|finger ?prick|bm check|bp check|obs\\b|prescriptions?|clinical)(?![\\w])",
  "gi",
);

const UNABLE = new RegExp(
  "\\b(?:(?:can't|cannot|can not|couldn't|could not|won't|will not|doesn't|does not|didn't|unable to|not able to|isn't able to|is not able to|never|struggl(?:es|ing) to)" +
    "(?: (?:always|really|safely|reliably|usually|ever|often|to))* (?:self-?)?(?:manage|take|remember|swallow|open|do|handle|administer|sort|cope with|deal with|see to)" +
    "|(?:struggl(?:es|ing) with|forgets?(?: to)?|needs? (?:help|reminding|prompting)))" +
    "(?: (?:to|taking|take|with|about|her|his|their|own|the|any|all|some|of|daily|regular|morning|evening|eye))*\\s*$",
  "i",
);
const CLEAR = new RegExp(
  "(?<!\\b(?:had|has|have|having|taken|took|take|takes|given|received|with|got|gets|on|is|are|was|were|be) )" +
    "\\b(?:(?:don't|do not|doesn't|does not|needn't|need not|never)(?: (?:need|require|include|give|administer|have to give|bring|apply))+|no need (?:to|for)|no|without|not|excluding|except(?: for)?|other than|apart from)" +
    "(?: (?:to|any|the|her|his|their|of|with|for|help|assistance|support|prompting|give|giving|apply|other|and))*\\s*$",
  "i",
);
const ANY_DENIAL =
  /\b(?:no|not|without|never|unless|except|excluding|other than|apart from|skip|leave out|refus(?:e|es|ed|ing)|declin\w+|stop\w*|cannot|nor|neither|unable|run out of|ran out of|out of|already (?:had|has|taken|took|done|given)|\w+n't)\b[^█.;:!?]*$/i;
const WANTED_AFTER_ALL = /\b(?:but|so|because|please|and needs?|then needs?)\b/i;
const NOT_NEEDED =
  /^ (?:(?:is|are) not|isn't|aren't|not) (?:needed|required|necessary|wanted|due|included)\b|^ (?:(?:has|have) (?:already )?been|already) (?:given|done|taken)/i;
const DENIED_AFTER = /^[^█.,;:!?]{0,30}\b(?:not|never|no|cannot|\w+n't|refus\w+|declin\w+|stopped)\b/i;

/** What is to become of a medicine word: only a clear denial drops it, an inability makes it wanted. */
export function verdictOn(before: string, after: string): Verdict {
  if (UNABLE.test(before)) return "wanted";
  if (NOT_NEEDED.test(after)) return "dropped";
  if (CLEAR.test(before)) return "dropped";
  const denial = ANY_DENIAL.exec(before);
  if (denial && !WANTED_AFTER_ALL.test(denial[0])) return "unsure";
  return DENIED_AFTER.test(after) && !/^[^█]*?\b(?:but|so|and|because)\b/i.test(after) ? "unsure" : "wanted";
}

/** The letters from the denial to the word, which are read with it; 0 when there is no denial. */
export function denialLength(before: string): number {
  const match = UNABLE.exec(before) ?? CLEAR.exec(before) ?? ANY_DENIAL.exec(before);
  return match && !WANTED_AFTER_ALL.test(match[0]) ? before.length - match.index : 0;
}

/** The question about a medicine that is neither clearly wanted nor clearly not. */
export const medicineQuestion = (said: string): Question => ({
  field: "service_type",
  message: `Does the visit include medication? The sentence says "${said}": add "medication" or "no medication".`,
  choices: ["medicine", "no medication"],
});

/** The question about a visit that is said to be with medication and without. */
export const WITH_AND_WITHOUT: Question = {
  field: "service_type",
  message: "Is it with or without medication? The sentence says both.",
  choices: [],
};
