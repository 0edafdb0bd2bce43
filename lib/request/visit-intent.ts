import type { OtherIntent } from "@/lib/domain/request";
import type { LocalDateTime } from "@/lib/domain/time";
import type { Canvas } from "./canvas";
import { changeIn } from "./changes";
import { deniedVisitIn } from "./denied-visits";
import { ofKind } from "./groups";
import { settlePerson } from "./questions";
import { settleTime } from "./settle-time";
import { visitOf } from "./visits";

const CANCELS =
  /^(?:cancel|delet|remov|withdraw|scrap|call|stand|stood|skip|stop|forget|leave|hold|un-?(?:book|schedul|roster))/i;
/** Where a change says what is to be: `to 3pm`, `until Thursday at 15:00`, `10 instead of 9`. */
const TO =
  /^(.*)\b(?:to|until|till|for) ((?:at |about |around |the |this |next |(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|half|quarter|noon|midday|\d).*)$/i;
const INSTEAD = /^(.*?)\b(?:at )?(\d\S*) instead of (?:at )?(\S+)(.*)$/i;

/**
 * What becomes of a visit that is booked already: it is cancelled or changed; null for a sentence that does
 * neither. `read` recognises a part of the sentence by itself.
 */
export function visitIntentIn(
  { text: sentence, mentions }: Canvas,
  read: (text: string) => Canvas,
  now: LocalDateTime,
): OtherIntent | null {
  const words = changeIn(sentence);
  const isDenied = words === null && deniedVisitIn(sentence) !== null;
  if (words === null && !isDenied) return null;
  const kind = isDenied || CANCELS.test(words ?? "") ? "cancel" : "change";
  const [from, to] = kind === "change" ? partsOf(sentence) : [sentence, ""];
  const {
    patientId: said,
    employeeId,
    services,
    date,
    startTime,
    window,
  } = visitOf(read(from).mentions, [], now);
  const patientId =
    said ??
    settlePerson(
      "patient_id",
      ofKind(mentions, "patient").map(({ person }) => person),
    ).id;
  const wanted = settleTime(read(to).mentions, now);
  return {
    kind,
    visit: { patientId, employeeId, services, date, startTime, window },
    to: { date: wanted.date, startTime: wanted.startTime ?? wanted.window?.from ?? null },
  };
}

/** What is said of the visit as it is, and of what it is to be. */
function partsOf(sentence: string): [from: string, to: string] {
  const instead = INSTEAD.exec(sentence);
  if (instead) return [`${instead[1]} at ${instead[3]}${instead[4]}`, `at ${instead[2]}`];
  const match = TO.exec(sentence);
  if (!match) return [sentence, ""];
  return [match[1] ?? "", (match[2] ?? "").replace(/^(?=\d{1,2}(?:[:.]\d\d)?(?:[ ap]|$|,))/, "at ")];
}
