import type { Canvas } from "./canvas";
import type { Mention } from "./mentions";

const OF_A_PERSON =
  /\b(?:help\w*|assist\w*|support\w*|needs?|requires?|wants?|prompt\w*|give|care|all over|full|strip)(?: \S+){0,3} $/i;
const MESSAGE = "Is the washing laundry or personal care? Choose one of the two.";

/** Asks what a bare `washing` is: that of clothes, or of the person, unless the words around it tell. */
export function askAboutWashing(canvas: Canvas): void {
  const personal = canvas.mentions.filter(
    (mention) => mention.kind === "service" && mention.service === "personal_care",
  );
  const [only] = personal;
  if (personal.length !== 1 || !only || !/^washing$/i.test(canvas.text.slice(only.start, only.end))) return;
  if (OF_A_PERSON.test(canvas.text.slice(Math.max(0, only.start - 40), only.start))) return;
  if (/^ (?:her|him|them|and help)\b/i.test(canvas.text.slice(only.end))) return;
  const beside = canvas.mentions.some(
    (mention) =>
      mention.kind === "service" &&
      mention.service === "laundry" &&
      (Math.abs(mention.end - only.start) < 6 || Math.abs(mention.start - only.end) < 6),
  );
  if (beside) {
    canvas.mentions = canvas.mentions.filter((mention) => mention !== only);
    return;
  }
  const question = {
    field: "service_type" as const,
    message: MESSAGE,
    choices: ["personal_care", "laundry"],
  };
  const problem: Mention = { kind: "problem", question, start: only.start, end: only.end };
  canvas.mentions = canvas.mentions.map((mention) => (mention === only ? problem : mention));
}
