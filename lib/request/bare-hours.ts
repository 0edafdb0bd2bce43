import { type Canvas, note } from "./canvas";
import { readClock } from "./clock";
import { has } from "./groups";
import type { Mention } from "./mentions";
import { HOUR_WORD } from "./numbers";

const HOUR = new RegExp(
  `^(?:'s)? (1\\d|2[0-3]|0?[1-9]|${HOUR_WORD})(?= ?(?:$|[,;!?)]|\\.(?!\\d)|█|(?:and|then|for|with|please|on|today|tomorrow)\\b))`,
  "i",
);
/** After the name of a drug a number may be its dose. */
const NO_DOSE = /^(?:meds?|medications?|medicines?)$/i;

/** Whether a number right after this can only be an hour: `meds 8`, and `Edith 9` where others have times. */
function comesBeforeHours(canvas: Canvas, mention: Mention): boolean {
  const said = canvas.text.slice(mention.start, mention.end);
  if (mention.kind === "service") return mention.service !== "medicine" || NO_DOSE.test(said);
  if (mention.kind === "part") return true;
  if (mention.kind === "date") return /(?:day|tomorrow|\/\d+|\d(?:st|nd|rd|th))$/i.test(said);
  return mention.kind === "patient" && has(canvas.mentions, "time");
}

/** Reads the bare hours of `meds 8, shower 9` and `Mary's meds 8am, Edith's 9`. */
export function findBareHours(canvas: Canvas): void {
  for (const mention of [...canvas.mentions]) {
    if (!comesBeforeHours(canvas, mention)) continue;
    const { end } = mention;
    const match = HOUR.exec(canvas.free.slice(end, end + 16));
    const clock = match && readClock(match[1]!);
    if (clock)
      note(canvas, end + match[0].length - match[1]!.length, end + match[0].length, [
        { kind: "time", time: { form: "at", clock } },
      ]);
  }
}
