import { type Canvas, fillRemark } from "./canvas";
import { has, saysWhen } from "./groups";
import type { Mention } from "./mentions";

const EVENT =
  "appointments?|gp|doctors?|dentist|optician|chiropodist|podiatrist|physio|hairdressers?|dialysis|scan|x-?ray|blood test|operation|clinic|hospital|review|interview|meeting|funeral|wedding|visitors?|district nurse|social worker|check-?up|therapy|delivery|engineer|plumber";
/** `Has a hospital appointment at 4`, `she sees the GP at 4`: no visit of ours. */
const ELSEWHERE = new RegExp(
  `\\b(?:has|have|had|having|got|sees?|seeing|expects?|expecting|attends|there(?:'s| is)|(?:is|'s) (?:due|seeing|having|at)) (?:(?:a|an|the|her|his|their|my|another|to see|some) )?(?:[\\w'-]+ ){0,2}?(?:${EVENT})\\b[^.;!?,]*?(?= (?:so|then|because|but|therefore) | and (?!(?:(?:an?|the|her|his|their) )?(?:[\\w'-]+ )?(?:${EVENT})\\b)|[.;!?,]|$)`,
  "gi",
);
const COMES =
  "calling|coming|visiting|due|booked|arriving|picking (?:her|him|them) up|collecting (?:her|him|them)|here|there";
/** Events that are none of our services. */
const OF_OTHERS =
  "gp|doctor|dr|dentist|optician|chiropodist|podiatrist|hairdresser|dialysis|scan|x-?ray|blood test|clinic|(?:hospital )?transport|ambulance|taxi|engineer|plumber|district nurses?|dn|ot|salt|social worker|delivery|day centre|church|funeral|hospital appointment|appointment";
/** `Chiropodist at 10`, `physio Emma coming at 10`: said in a clause of its own, somebody else comes then. */
const COMES_THEN = new RegExp(
  `(?<=[,;.(-] ?|\\b(?:as|because|since|cos) )(?:(?:the|a|an|her|his|their|also|and) )*(?:(?:${OF_OTHERS})(?: █+)?(?: (?:is |are |will be )?(?:${COMES}))?(?= (?:at|on|from|by|around|about|between|this|today|tomorrow|\\d|█))|(?:physio\\w*|nurse)(?: █+)? (?:is |are |will be )?(?:${COMES}))\\b[^.;!?,)]*`,
  "gi",
);
/** `Will be out 10-2 tomorrow`, `back at 3`, `ready for 10am transport`: when the patient is not in, or has to be ready. */
const OUT_THEN =
  /(?<=█ ?|\b(?:she|he|they) ?)(?:(?:'s|'ll be| is| are| will be| has to be| needs to be| to be| must be)? (?:going )?(?:out|away|back|busy|asleep)\b(?! (?:of|to) bed)(?= (?:at|from|until|till|by|between|all|for|on|this|today|tomorrow|\d|█|[a-z]+day\b))[^.;!?,]*?|(?:(?:'s|'ll be| is| are| will be| has to be| needs to be| to be| must be)? ready (?:for|by) [^.;!?,]*?(?:transport|ambulance|taxi|pick ?-?up|collection|appointment|clinic|dialysis|church|day centre|lift)\b[^.;!?,]*?))(?= (?:so|then|because|but|therefore|please|and needs?) |[.;!?,]| - |$)/gi;
/** `Eats at 1`, `gets up at 9`: what the patient does then, and no visit. */
const HABIT_THEN =
  /(?<=(?:^|[,;(] ?|█ ?|\b(?:she|he|they|who|as|because) ))(?:(?:usually|normally|always) )?(?:eats|leaves|wakes(?: up)?|gets up|gets home|goes to (?:bed|sleep)|naps|rests) (?=(?:at|from|until|till|by|between|about|around)\b|\d|█)[^.;!?,]*?(?= (?:so|then|because|but|and|please|needs?|wants?)\b|[.;!?,)]|$)/gi;
/** Who goes to bed then is not put to bed. */
const GOES_TO_BED = /^(?:(?:usually|normally|always) )?goes to (?:bed|sleep)\b/i;
const SOMEBODY_COMES = new RegExp(
  `^(?:(?:the|a|an|her|his|their|also|and) )*(?:physio\\w*|nurse)(?: \\S+)? (?:is |are |will be )?(?:${COMES})\\b`,
  "i",
);
const ASKED =
  "Say the time of the visit itself, such as 14:30: the only time in the sentence is that of something else.";

/**
 * Takes what the patient has elsewhere out of the request and tells it to the carer: its time and day are not those of
 * a visit. Where no other time is said, the visit's own is asked for.
 */
export function takeOtherEvents(canvas: Canvas): void {
  const hidden = withNamesHidden(canvas);
  const events = [ELSEWHERE, COMES_THEN, OUT_THEN, HABIT_THEN].flatMap((pattern) => [
    ...(pattern === ELSEWHERE ? canvas.text : hidden).matchAll(pattern),
  ]);
  for (const { index, 0: said } of events) {
    const isInside = ({ start, end }: Mention) => start >= index && end <= index + said.length;
    const inside = canvas.mentions.filter(isInside);
    const isOurs =
      has(inside, "patient", "meal_visit") ||
      (has(inside, "service", "employee") && !SOMEBODY_COMES.test(said) && !GOES_TO_BED.test(said));
    if (isOurs) continue;
    const outside = canvas.mentions.filter((mention) => !isInside(mention));
    // The day may be the visit's too; a time is never.
    const isShared = ({ kind }: Mention) => kind === "date" && !has(outside, "date");
    const shared = inside.filter(isShared).map((mention) => ({ ...mention, start: index, end: index }));
    canvas.mentions = [...outside, ...shared];
    fillRemark(canvas, index, index + said.length);
    if (!saysWhen(inside) || saysWhen(outside)) continue;
    const question = { field: "start_time" as const, message: ASKED, choices: [] };
    canvas.mentions.push({ kind: "problem", question, start: index, end: index + said.length });
  }
}

/** The text with everybody who is named filled, so that they can be told from words. */
function withNamesHidden({ text, mentions }: Canvas): string {
  return mentions
    .filter(({ kind }) => kind === "patient" || kind === "employee")
    .reduce(
      (hidden, { start, end }) => hidden.slice(0, start) + "█".repeat(end - start) + hidden.slice(end),
      text,
    );
}
