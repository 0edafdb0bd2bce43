import type { Question } from "@/lib/domain/request";
import type { Canvas, LeftOut } from "./canvas";
import { has, saysWhen } from "./groups";
import type { Mention } from "./mentions";

const QUESTIONS: Partial<Record<LeftOut["kind"], Question>> = {
  date: {
    field: "date",
    message: "Which day should it be? A request cannot leave out a day.",
    choices: [],
  },
  when: {
    field: "start_time",
    message: "At what time should it be? A request cannot leave out a time.",
    choices: [],
  },
  duration: {
    field: "duration",
    message: "How long should it be? A request cannot leave out a length.",
    choices: [],
  },
};

function saidOtherwise(mentions: Mention[], kind: LeftOut["kind"]): boolean {
  if (kind === "date") return has(mentions, "date", "moment", "span");
  if (kind === "when") return saysWhen(mentions);
  return has(mentions, kind === "duration" ? "duration" : "problem") || mentions.some(isRange);
}

const isRange = (mention: Mention) => mention.kind === "time" && mention.time.form === "range";

/** Asks for the day, time or length when the sentence only says which one it is not. */
export function askForWhatIsLeftOut(canvas: Canvas): void {
  for (const { kind, start } of canvas.leftOut) {
    const question = QUESTIONS[kind];
    if (question && !saidOtherwise(canvas.mentions, kind)) {
      canvas.mentions.push({ kind: "problem", question, start, end: start });
    }
  }
}
