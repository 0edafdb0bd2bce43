import { type Canvas, fill } from "./canvas";
import type { Named } from "./id-index";
import type { Content } from "./mentions";

/** Pattern text for what somebody is to another. */
export const RELATIVE =
  "(?:husband|wife|partner|spouse|son|daughter|mum|mother|dad|father|sister|brother|neighbou?r|friend|aunt|uncle|nephew|niece|cousin|gran|nan|grandma|grandad|grandmother|grandfather|grandson|granddaughter)(?:[ -]in[ -]law)?";
const BEFORE = new RegExp(`\\b${RELATIVE} of (?:the )?$`, "i");
const AFTER = new RegExp(`^'s? ${RELATIVE}\\b(?!'s)`, "i");
const VISITED = /\b(?:for|to|see|seeing|visit|visiting)(?: the)? $/i;

/** The question for words that name a patient and mean a visit to somebody else: `for Mary's husband`. */
export function relativeOf(canvas: Canvas, { start, end, said, patients }: Named): Content | null {
  const before = canvas.free.slice(Math.max(0, start - 40), start);
  const behind = VISITED.test(before) ? (AFTER.exec(canvas.free.slice(end, end + 40))?.[0].length ?? 0) : 0;
  const ahead = BEFORE.exec(before)?.[0].length ?? 0;
  if (behind + ahead === 0) return null;
  const words = canvas.text.slice(start - ahead, end + behind);
  fill(canvas, start - ahead, end + behind);
  const message = `"${words}" is not ${said}. Give the id or the name of the patient whom the visit is for.`;
  const choices = patients.map(({ id, name }) => `${id} ${name}`);
  return { kind: "problem", question: { field: "patient_id", message, choices } };
}
