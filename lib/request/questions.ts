import type { Question } from "@/lib/domain/request";
import { SERVICE_LABELS, SERVICES, type Service } from "@/lib/domain/service";
import { ofKind } from "./groups";
import type { Mention, Person, PersonWords } from "./mentions";

const named = ({ id, name }: Person) => `${id} ${name}`;
const spoken = (people: Person[]) => people.map(named).join(" or ");

/** Who is meant after everything said of one person: the id, or a question. */
export interface Settled {
  id: string | null;
  question: Question | null;
}

type PersonField = "patient_id" | "employee_id";
const LIST_NAME: Record<PersonField, string> = { patient_id: "patient", employee_id: "carer" };

function unknownPerson(field: PersonField, { said, near, message }: PersonWords): Question {
  if (message) return { field, message, choices: near.map(named) };
  const kind = LIST_NAME[field];
  const hint =
    near.length > 0 ? ` Did you mean ${spoken(near)}?` : ` Give the id or the name of one on the list.`;
  return { field, message: `There is no ${kind} ${said}.${hint}`, choices: near.map(named) };
}

function several(field: PersonField, said: string, fitting: Person[]): Question {
  const message = `More than one ${LIST_NAME[field]} fits "${said}": ${spoken(fitting)}. Which one is it?`;
  return { field, message, choices: fitting.map(named) };
}

/** One person of all the words that name one: those who fit every one of them. */
export function settlePerson(field: PersonField, all: PersonWords[]): Settled {
  const unknown = all.find((words) => words.fitting.length === 0);
  if (unknown) return { id: null, question: unknownPerson(field, unknown) };
  const [first, ...others] = all;
  if (!first) return { id: null, question: null };
  const fitting = others.reduce(
    (people, words) => people.filter((person) => words.fitting.some((other) => other.id === person.id)),
    first.fitting,
  );
  if (fitting.length === 1) return { id: fitting[0]!.id, question: null };
  if (fitting.length > 1) return { id: null, question: several(field, first.said, fitting) };
  const each = all.flatMap((words) => words.fitting);
  const message =
    field === "employee_id"
      ? `One carer can be named for a visit: ${spoken(each)}. Which one is it? Write "double-up" where two go.`
      : `These are different patients: ${spoken(each)}. Which one is it?`;
  return { id: null, question: { field, message, choices: [...new Set(each.map(named))] } };
}

/** The question for a visit of which nobody said whom it is for. */
export const WHICH_PATIENT: Question = {
  field: "patient_id",
  message: "Which patient is the visit for? Give the id or the name, such as P001.",
  asks: "Which patient is the visit for?",
  choices: [],
};

/** The question for a visit without a service: the nine, as programs name them. */
export const WHICH_SERVICE: Question = {
  field: "service_type",
  message: `What is the visit for? One or more of ${SERVICES.map((each: Service) => SERVICE_LABELS[each]).join(", ")}.`,
  asks: "What is the visit for?",
  choices: [...SERVICES],
};

/** The questions that were met while reading, and those of what is missing, each once. */
export function withoutRepeats(questions: (Question | null)[]): Question[] {
  const seen = new Set<string>();
  return questions.filter((question): question is Question => {
    if (question === null || seen.has(question.message)) return false;
    seen.add(question.message);
    return true;
  });
}

/** The questions that recognisers left among the mentions. */
export const problemsOf = (mentions: Mention[]): Question[] =>
  ofKind(mentions, "problem").map(({ question }) => question);
