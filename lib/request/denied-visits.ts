/** Ways of saying that nobody is to come. */
const DENIED_VISIT = [
  "no (?:carers?|staff|employees?|care workers?) (?:is |are )?(?:needed|required)",
  "(?:no ?one|nobody|none of \\w+) (?:is |are )?(?:needed|required|for)",
  "(?:no ?one|nobody|none of \\w+|no (?:carers?|nurses?|staff|employees?|care workers?)) (?:is |are |was |were |has |have |needs? |will |can |could |must |should |to |at all |else |please )*(?:visit|go|come|see|attend|cover|call|do|be|sent|coming|going|visiting)\\w*",
  "(?:don't|do not|never|not to|shouldn't|should not|must not|mustn't|needn't|need not|no need (?:to|for)|doesn't (?:need|want|require)|does not (?:need|want|require)|won't (?:need|be needing|require|want)|will not (?:need|require|want))(?: (?:please|ever|again|to|be|have|send|book|assign|arrange|schedule|allocate|roster|give|put|add|make|us|me|her|him|them|need|want|for))* (?:anyone|anybody|someone|somebody|a visit|any visits?|visits?|the visit|visiting|visited|visited by|any ?more|any longer|a call|any calls?|care|cover|go to|attend|come)\\b",
  "(?:don't|do not|never|shouldn't|should not|must not|mustn't) (?:go|visit|come|attend|call|arrange|schedule|do)\\b",
  "no (?:longer|more|further)\\b(?! than)",
  "no (?:visits?|calls?|appointments?|care|cover)\\b",
  "not (?:any ?more|any longer|today thanks)",
  "(?:doesn't|does not|don't|do not) (?:need|want|require)\\b[^.;!?,]{0,60}\\b(?:any ?more|any longer|after all)",
  "(?:never mind|scratch that|ignore (?:that|this|my)|disregard|as you were)",
];
/** `No cleaning for Mary tomorrow`, and nothing that is wanted instead. */
const NO_SERVICE =
  /^(?:please,? )?no (?:cleaning|shopping|meals?|breakfast|lunch|tea|dinner|medication|meds|personal care|wash|shower|bath|laundry|walk|exercises?|companionship)(?: (?:visit|call))? (?:for|needed|required|today|tomorrow|on|this|next)\b(?!.*(?:\b(?:just|only|but|needs?|please|instead)\b|[,;.!?] ?\w))/i;
const DENIED = new RegExp(`\\b(?:${DENIED_VISIT.join("|")})\\b`, "i");

/** The words that say that nobody is to come; null when none do. */
export const deniedVisitIn = (sentence: string): string | null =>
  (DENIED.exec(sentence) ?? NO_SERVICE.exec(sentence))?.[0] ?? null;
