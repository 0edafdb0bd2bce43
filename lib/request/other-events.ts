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
const ASKED =
  "Say the time of the visit itself, such as 14:30: the only time in the sentence is that of something else.";

/**
 * Takes what the patient has elsewhere out of the request and tells it to the carer: its time and day are not those of
 * a visit. Where no other time is said, the visit's own is asked for.
 */
export function takeOtherEvents(canvas: Canvas): void {
  for (const { index, 0: said } of canvas.text.matchAll(ELSEWHERE)) {
    const isInside = ({ start, end }: Mention) => start >= index && end <= index + said.length;
    const inside = canvas.mentions.filter(isInside);
    if (has(inside, "service", "patient", "employee", "meal_visit")) continue;
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
