import { serviceName } from "@/app/_components/service-names";
import type { Question, RequestField } from "@/lib/domain/request";

/** The words that add an answer to a sentence. */
const ADDITIONS: Record<RequestField, (answer: string) => string> = {
  patient_id: (id) => ` for ${id}`,
  service_type: (service) => `, ${service.toLowerCase()}`,
  employee_id: (id) => ` by ${id}`,
  date: (date) => ` on ${date}`,
  start_time: (time) => ` at ${time}`,
  window: (window) => ` between ${window.replace(" to ", " and ")}`,
  duration: (minutes) => ` for ${minutes} minutes`,
  required_role: (role) => ` by a ${role.toLowerCase()}`,
  urgency: (urgency) => `, ${urgency} urgency`,
  carers: (carers) => (carers === "2" ? " with two carers" : " with one carer"),
};

const PEOPLE: RequestField[] = ["patient_id", "employee_id"];

/** What the sentence says of somebody who is not on the list. */
const UNKNOWN = /^There is no (?:patient|employee) (.+?)\. (?:Did|Give)/;

/**
 * A sentence with the answer to a question worked in: in the place of what could not be found or of
 * the alternatives that were left open, else at its end.
 */
export function answered(sentence: string, question: Question, choice: string): string {
  const { field, choices, message } = question;
  const answer = asSaid(field, choice);
  const unknown = UNKNOWN.exec(message)?.[1];
  const open = unknown ? [unknown] : choices.flatMap((one) => [asSaid(field, one), one, ...one.split(" ")]);
  const words = open.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("|");
  const place = unknown ? `(?:${words})` : `(?:${words})(?:\\s*(?:,|or|,\\s*or)\\s*(?:${words}))+`;
  const said = new RegExp(`(?<!\\w)${place}(?!\\w)`, "iu");
  if (said.test(sentence)) return sentence.replace(said, () => answer);
  return sentence.trim().replace(/[.,;!?]+$/, "") + ADDITIONS[field](answer);
}

/** People are offered as "P001 Mary Thompson": the id alone is meant. Services are offered as programs name them. */
function asSaid(field: RequestField, choice: string): string {
  if (PEOPLE.includes(field)) return choice.split(" ")[0] as string;
  return field === "service_type" ? serviceName(choice) : choice;
}
