/** What care does with the word "change": beds, clothes, dressings. */
const CARE_CHANGE =
  "(?:(?:her|his|their|the|a|any|some|all|\\S+'s|dirty|clean|wet|soiled) )*(?:bed(?:ding|s)?|sheets?|clothes|clothing|linen|towels|nappy|pads?|dressings?|bandages?|batter\\w+|bulb|bag|catheter|stoma|patch|pyjamas|into|out of)\\b";

/** Verbs that say what becomes of a visit that is there already. */
const CHANGES = [
  "cancel\\w*",
  "un-?(?:assign|book|roster|schedul|allocat)\\w*",
  "re-?(?:schedul|assign|arrang|allocat|organi[sz])\\w*",
  "postpon\\w*",
  "(?:swap|swop)\\w*",
  "switch(?:ed|es|ing)?",
  "delet\\w+",
  "remov(?:e|ed|es|ing|al)",
  "withdraw\\w*",
  "amend\\w*",
  "alter(?:ed|ing|ation)?",
  "(?:re)?place(?:d)? (?:her|his|the|\\S+'s) (?:visit|call|carer|nurse)",
  "transfer(?:red|ring)? (?:the|this|that|\\S+'s) (?:visit|call|booking)",
  "delay(?:ed|ing)?",
  "suspend\\w*",
  "scrap(?:ped)?",
  "(?:stand|stood) down",
  "call(?:ed|ing)? off",
  "(?:br(?:ing|ought|inging)|mov(?:e|ed|ing)|put|push(?:ed|ing)?|pull(?:ed|ing)?)\\b[^.;!?]{0,60}?\\b(?:forwards?|back(?!\\w| (?:to|in|into) bed)|off|on hold|on ice)",
  "mov(?:e|ed|ing)\\b(?! (?:about|around|and handling|(?:her|him|them|from|into|to) (?:the |her |his )?(?:bed|chair|legs?|arms?|furniture|sofa|bins?)\\b))",
  "skip(?:ped|ping)?",
  "forget (?:about )?(?:the|this|that|\\S+'s)",
  "leave (?:out|off)",
  "take\\b[^.;!?]{0,40}? off",
  "stop(?:ped|s|ping)?(?! by| at| for| off)",
  "hold off",
  "undo",
  `chang(?:e|es|ed|ing)\\b(?! (?:of clothes|${CARE_CHANGE}))(?=[^.;!?]{0,60}?\\b(?:visit|call|booking|appointment|time|day|slot|carer|nurse|rota|from|to)\\b)`,
  // A time of its own stands before: the visit is there already.
  "(?<=\\b\\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]m)?\\b[^;!?]{0,60})(?:can|could) (?:it|this|that) be (?:(?:done|made|given) )?(?:at|for|earlier|later)(?=[^.;!?]{0,30}\\d)",
  "instead",
];
const CHANGE = new RegExp(`\\b(?:${CHANGES.join("|")})\\b`, "gi");

/** "Don't forget …", "without delay", "a dressing change" and "needs changing" change no visit. */
function isCare(sentence: string, match: RegExpExecArray): boolean {
  const before = sentence.slice(0, match.index);
  if (/^(?:forget|delay|stop|skip)/i.test(match[0]))
    return /\b(?:don't|do not|never|without|not|mustn't|must not)(?: \w+)? $/i.test(before);
  const toElse = /^ (?:to|from)\b/i.test(sentence.slice(match.index + match[0].length));
  return (
    !toElse &&
    /^chang/i.test(match[0]) &&
    /\b(?:dressing|pad|bed|linen|needs?|help(?: with)?) $/i.test(before)
  );
}

/** The words that cancel, move or change a visit; null when none do. */
export function changeIn(sentence: string): string | null {
  const match = [...sentence.matchAll(CHANGE)].find((each) => !isCare(sentence, each as RegExpExecArray));
  return match?.[0] ?? null;
}
