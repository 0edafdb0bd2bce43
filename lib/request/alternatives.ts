import type { Question, RequestField } from "@/lib/domain/request";
import { SERVICE_LABELS } from "@/lib/domain/service";
import { formatDate } from "@/lib/domain/time";
import type { Canvas } from "./canvas";
import { clockText, minutesOf } from "./clock";
import type { Mention } from "./mentions";

interface Choice {
  field: RequestField;
  /** What answers the question, and how the question names it. */
  value: string;
  label: string;
}

/** A mention as one of several answers; null for a kind of which several may be said. */
function choiceOf(mention: Mention): Choice | null {
  switch (mention.kind) {
    case "patient": {
      const person = mention.person.fitting[0];
      const label = person ? `${person.id} ${person.name}` : mention.person.said;
      return { field: "patient_id", value: label, label };
    }
    case "employee": {
      const person = mention.person.fitting[0];
      const label = person ? `${person.id} ${person.name}` : mention.person.said;
      return { field: "employee_id", value: label, label };
    }
    case "service":
      return { field: "service_type", value: mention.service, label: SERVICE_LABELS[mention.service] };
    case "date":
      return { field: "date", value: mention.day.date, label: formatDate(mention.day.date) };
    case "time": {
      const time = clockText(minutesOf(mention.time.clock, null));
      if (mention.time.form === "at") return { field: "start_time", value: time, label: time };
      return { field: "start_time", value: "", label: `${mention.time.form} ${time}` };
    }
    case "part": {
      const label = `${mention.part.window.from} to ${mention.part.window.to}`;
      return { field: "window", value: label, label };
    }
    default:
      return null;
  }
}

const OR = /^ ?,? ?or ?(?:else )?(?:a |an |the |at |on |for |in |with |to |some |maybe )*$/i;

function question(choices: Choice[]): Question {
  const { field } = choices[0]!;
  const message = `Which one is it: ${choices.map((choice) => choice.label).join(" or ")}?`;
  return { field, message, choices: choices.map((choice) => choice.value).filter((value) => value !== "") };
}

/** Puts a question in the place of things of one kind that are joined by "or". */
export function askBetweenAlternatives(canvas: Canvas): void {
  const kept: Mention[] = [];
  let open: { choices: Choice[]; end: number } | null = null;
  for (const mention of canvas.mentions) {
    const previous: Mention | undefined = kept.at(-1);
    const choice = choiceOf(mention);
    const gap = canvas.free.slice(open?.end ?? previous?.end ?? 0, mention.start);
    const before: Choice[] = open?.choices ?? (previous && choiceOf(previous) ? [choiceOf(previous)!] : []);
    const rivals = choice !== null && before[0]?.field === choice.field && OR.test(gap);
    if (!rivals) {
      kept.push(mention);
      open = null;
    } else if (!before.some((other) => other.label === choice.label)) {
      open = { choices: [...before, choice], end: mention.end };
      kept[kept.length - 1] = {
        kind: "problem",
        question: question(open.choices),
        start: previous!.start,
        end: mention.end,
      };
    }
  }
  canvas.mentions = kept;
}
