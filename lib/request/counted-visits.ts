import { type Canvas, take } from "./canvas";
import { ofKind } from "./groups";
import { NUMBER_WORD, numberOf } from "./numbers";

const COUNTED = new RegExp(
  `\\b(?:(\\d{1,2}|${NUMBER_WORD})(?: ?x)? ?(?:separate |different |short |long |\\d+[ -]min(?:ute)? )?(?:visits|calls|appointments|sessions|times|trips|slots)|(twice|thrice)|(?:several|a few|a couple of|multiple|many) (?:visits|calls|times))\\b`,
  "gi",
);

/** How many times of the day the sentence names. */
function timesIn(canvas: Canvas): number {
  const clocks = ofKind(canvas.mentions, "time").filter(({ time }) => time.form === "at").length;
  return Math.max(clocks, ofKind(canvas.mentions, "part").length);
}

/** `Meds x2 tomorrow 9 and 5`: with two times beside it, the number is that of the visits and not of the carers. */
function countVisitsNotCarers(canvas: Canvas): void {
  if (timesIn(canvas) !== 2) return;
  canvas.mentions = canvas.mentions.filter(
    ({ kind, start, end }) => kind !== "carers" || !/^\W*x ?2\W*$/i.test(canvas.text.slice(start, end)),
  );
}

/** Asks when a number of visits is said (`twice`, `three calls`) that is not that of the times named. */
export function askAboutCountedVisits(canvas: Canvas): void {
  countVisitsNotCarers(canvas);
  const named = timesIn(canvas);
  take(canvas, COUNTED, ([said, count, often]) => {
    const number = often ? (/^twice$/i.test(often) ? 2 : 3) : numberOf(count ?? "");
    if (number === named) return [];
    const message = `Say the time of each visit instead of "${said.trim()}", such as "at 8 and at 18:00".`;
    return [{ kind: "problem", question: { field: "start_time", message, choices: [] } }];
  });
}
