import { type Canvas, note } from "./canvas";
import { readClock } from "./clock";
import { ofKind } from "./groups";

const HOUR =
  /^ (1\d|2[0-3]|0?[1-9])(?= ?(?:$|[,.;!?)](?!\d)|█|(?:and|then|for|with|please|on|today|tomorrow)\b))/i;
/** After the name of a drug a number may be its dose. */
const MAY_BE_A_DOSE = /^(?!(?:meds?|medications?|medicines?)$)/i;

/** Reads the hour of `meds 8, shower 9`: a number right after a service, where no amount is said. */
export function findBareHours(canvas: Canvas): void {
  for (const { service, start, end } of ofKind(canvas.mentions, "service")) {
    const match = HOUR.exec(canvas.free.slice(end, end + 12));
    if (!match || (service === "medicine" && MAY_BE_A_DOSE.test(canvas.text.slice(start, end)))) continue;
    const clock = readClock(match[1]!);
    if (clock) note(canvas, end + 1, end + match[0].length, [{ kind: "time", time: { form: "at", clock } }]);
  }
}
