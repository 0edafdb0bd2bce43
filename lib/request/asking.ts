/** Words before which a sentence or one of its clauses begins. */
const START =
  "(?:^|[.;!?:] ?|\\b(?:hi|hello|hey|hiya|morning|afternoon|evening|please|sorry|thanks|so|and|but|also|quick question)\\b[ ,.!:-]*|[,-] )";
/** Where a whole sentence begins; "is" and "has" elsewhere tell how the patient is. */
const BEGIN =
  "(?:^|[.;!?:] ?|(?:^|[.;!?] ?)(?:(?:hi|hello|hey|hiya|(?:good )?(?:morning|afternoon|evening)|please|sorry|thanks|quick question|so|and|but|also)\\b[ ,.!:-]*(?:(?:all|team|everyone|there)\\b[ ,.!:-]*)?)+)";
const SOMEBODY =
  "(?:you|we|i|someone|somebody|anyone|anybody|(?:a|an|any|the|one|two|2|another|some)(?: \\S+){0,2} (?:carers?|nurses?|employees?|staff|person|people|one|team|help|cover)|staff|carers)";
const FREE =
  "(?:free|available|able|around|spare|on hand|left|(?:who|that) (?:can|could|is (?:free|available|able))|to\\b|for\\b)";

/** Questions and remarks about what is booked, was done, or is the case. */
const TELL =
  "(?:tell (?:me|us)|let (?:me|us) know|know|check|confirm|remind (?:me|us)|show|list|explain|look up|find out|see (?:if|whether|when|who|what|how)|say (?:if|when|who|what|why|how)|clarify|advise (?:if|when|who|what|why|how)|give (?:me|us) (?:a list|the list|details|an update))";
/** What a carer looks at during a visit: behind its time, `just to check she has taken them` asks nobody. */
const CARED_FOR =
  "(?:on (?:her|him|them)\\b|(?:she|he|they)(?:'s|'ve|'re| has| have| is| are)? (?:taken|took|taking|eaten|eating|drinking|ok|okay|alright|all right|safe|well|settled|comfortable|warm|had (?:her|his|their) (?:tablets?|meds|medication|pills|breakfast|lunch|dinner|tea|supper))\\b)";
const ASKING = [
  `${START}(?:can|could|would|will) (?:you|someone|somebody|anyone|i|we) (?:please |kindly |just )?${TELL}\\b`,
  `${START}(?:please )?(?:tell (?:me|us)|let (?:me|us) know|remind (?:me|us)|show(?: me| us)?|list(?! (?:is|are|on|in|at|by|with|attached|below|to follow)\\b)|explain|confirm|check|find out|look up|do you know|any idea|any news|any update)\\b`,
  `\\b(?:i|we)(?:'d| would)? (?:want|like|need|wish|love) to (?:know|check|confirm|find out|ask|see)\\b|\\bjust (?:checking|asking|confirming|to (?:check|confirm))\\b(?!(?<=\\s\\d[^.;!?]*) (?:that |if |whether )?${CARED_FOR})|\\bconfirmed ?\\?`,
  `\\b(?:wonder(?:ing|ed)?|asking) (?:if|whether|when|who|why|what|how|which)\\b(?! ${SOMEBODY} (?:can|could|would|might|may|is|was))`,
  `${BEGIN}who(?:'s| is| are)? (?!(?:can|could|might|would be able|is able|'s able|(?:is |are |'s )?(?:free|available|around|able|best))\\b|(?:free|available|around|able|best)\\b|speaks?\\b|drives?\\b|can\\b|has a\\b|have a\\b|lives?\\b|needs?\\b|requires?\\b|likes?\\b|wants?\\b)`,
  `${BEGIN}who (?:has|have) (?!a\\b)`,
  `${START}(?:why|whose|whom|how(?! about (?:a|an|some) )|what|what's|where)\\b`,
  `${START}which (?!(?:carer|nurse|employee|one of|person|member of staff)s? (?:can|could|is free|is available|might)\\b)`,
  `${START}when(?:'s| is| are| was| were| does| did| do| has| have| had| will| would| should| can| could)\\b(?! (?:possible|convenient|ready|free|available|she|he|they|it)\\b)`,
  `${BEGIN}(?:did|does|was|were|should|shall|isn't|aren't|wasn't|weren't|doesn't|didn't|hasn't|haven't|don't (?:we|they|you)|am i)\\b`,
  `${BEGIN}(?:has|had) (?!to\\b|(?:a|an|her|his|already|been|not|no|just)\\b)`,
  `${BEGIN}have (?:you|we|they|i|any)\\b(?! (?:got |have )?(?:any(?:one|body)?|some(?:one|body)|a|an|staff)\\b)`,
  `${BEGIN}do (?:you|we|they|i)\\b(?! (?:have|know of|think|by any chance have)\\b)`,
  `${BEGIN}(?:is|are) (?!${SOMEBODY} (?:\\S+ ){0,3}?${FREE}|there (?:any ?chance|any ?way|a chance|a way|${SOMEBODY}|any|some)|it (?:possible|ok|okay|alright)\\b|(?:\\S+ ){1,3}(?:free|available|able) (?:to|for)\\b)`,
  `${BEGIN}(?:is|are) there (?:a|an|any|already a|some|still a) (?:visits?|calls?|bookings?|appointments?|exercise|medication|shopping|laundry|cleaning|walk\\w*|meal|personal)`,
  `${BEGIN}(?:will|would) (?!${SOMEBODY}\\b|it be (?:possible|poss|ok|okay)|there be)(?:\\S+ ){1,3}(?:need|be|want|have|require|like|still|visit|go|do|see|come|take|get)\\b`,
  `${BEGIN}(?:can|could) (?!${SOMEBODY}\\b)[^.;!]*\\b(?:herself|himself|themselves|on (?:her|his|their) own|alone|independently)\\b[^.;!]*\\?`,
  ",? (?:right|correct|yes|ok|innit|isn't (?:she|he|it)|doesn't (?:she|he|it)|hasn't (?:she|he|it)) ?\\?",
  "\\b(?:with|by|to|for) whom\\b",
  "[,-] (?:is|are|has|had|did|does|was|were|should|will) (?:she|he|they|it|her|his|the)\\b[^.;!]*\\?",
  ", (?:who|when|what|why|how)(?:'s| is| was| are| does| did| has| will)\\b[^.;!]*\\?",
];
const BOOKED =
  "(?:(?<!need )\\b(?:is|are|was|were|has been|have been|'s been|got) (?:all |already |now |both |still |currently )*(?:booked|covered|assigned|arranged|scheduled|rostered|allocated|sorted|completed|finished|missed|double[- ]booked|filled|late|overdue))\\b";
const GONE =
  "\\b(?:died|passed away|deceased|(?:is|are|was|been|went|gone|taken|going|admitted|still) (?:back )?(?:in|in ?to|to) (?:a |the )?(?:hospital|hospice|respite|care home|nursing home)|^\\S+(?: \\S+)? (?:back |still |now )?in hospital|(?:is|are|be|'s|gone|going) (?:away|abroad|on holiday)|admitted)\\b";
const QUESTION = new RegExp([...ASKING, BOOKED, GONE].join("|"), "i");

/** The words that ask something, or tell of what is booked or was done; null when none do. */
export const askingIn = (sentence: string): string | null => QUESTION.exec(sentence)?.[0] ?? null;
