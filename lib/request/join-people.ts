import type { Canvas } from "./canvas";
import { maybeSame } from "./groups";
import type { Mention } from "./mentions";

const BESIDE = /^ ?[(:-]? ?$/;
/** A comma stands between two patients too; an unknown name behind it belongs to the id. */
const BESIDE_UNKNOWN = /^,? ?[(:-]? ?$/;

/**
 * Asks when an id and the name beside it are two people: "P001 George" is a slip, and which half of it
 * is wrong nobody can tell.
 */
export function joinPeople(canvas: Canvas): void {
  const kept: Mention[] = [];
  for (const mention of canvas.mentions) {
    const previous = kept.at(-1);
    const pair = previous?.kind === "patient" && mention.kind === "patient";
    const oneId = pair && /\d/.test(previous.person.said) !== /\d/.test(mention.person.said);
    const gap = pair && mention.person.fitting.length === 0 ? BESIDE_UNKNOWN : BESIDE;
    const beside = pair && gap.test(canvas.free.slice(previous.end, mention.start));
    if (!pair || !oneId || !beside || maybeSame(previous.person, mention.person)) {
      kept.push(mention);
      continue;
    }
    const people = [...previous.person.fitting, ...mention.person.fitting];
    const choices = people.map(({ id, name }) => `${id} ${name}`);
    const message = `${previous.person.said} and ${mention.person.said} are not the same patient. Which one is it?`;
    const question = { field: "patient_id" as const, message, choices };
    kept[kept.length - 1] = { kind: "problem", question, start: previous.start, end: mention.end };
  }
  canvas.mentions = kept;
}
