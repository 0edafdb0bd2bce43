import type { RequestField, UnderstoodVisit } from "@/lib/domain/request";
import type { Known } from "./mentions";

/** A Monday morning. */
export const NOW = "2026-11-23T09:07";

const people = (text: string) =>
  text.split(", ").map((each) => {
    const [id = "", ...name] = each.split(" ");
    return { id, name: name.join(" ") };
  });

const PATIENTS =
  "P001 Mary Thompson, P002 George Williams, P003 Helen Davies, P004 Arthur Evans, P005 Dorothy Roberts, P006 Frank Thomas, P007 Joyce Walker, P008 Albert Robinson, P009 Margaret Phillips, P010 Ernest Edwards, P011 Gladys Hughes, P012 Stanley Bennett, P013 Doris Cook, P014 Harold Bailey, P015 Edith Cooper, P016 George Green, 2-254 Rose Hope, 2-260 May";
const EMPLOYEES =
  "E001 John Smith, E002 Sarah Johnson, E003 Michael Brown, E004 Emma Wilson, E005 David Jones, E006 Lisa Garcia, E013 Richard Wilson, E020 Helen Clark, 2-254 Stanley Oak";

/** Lists with everything that is hard: shared ids, shared names, names that are words. */
export const KNOWN: Known = {
  patients: people(PATIENTS).map(({ id, name }) => ({ patientId: id, name })),
  employees: people(EMPLOYEES).map(({ id, name }) => ({ employeeId: id, name })),
  languages: ["English", "Polish", "Hindi"],
};

/** What a test expects of one visit: only what was said. */
export type Reading = Partial<
  Omit<UnderstoodVisit, "questions" | "window" | "notes" | "unusedWords" | "otherIntent">
> & {
  /** `14:00-16:00` */
  window?: string;
  asks?: RequestField[];
};

/** A visit as a test writes it, without what is said beyond the request. */
export function readingOf({
  questions,
  window,
  notes: _notes,
  unusedWords: _unused,
  otherIntent: _other,
  ...visit
}: UnderstoodVisit): Reading {
  const said = Object.entries(visit).filter(
    ([key, value]) =>
      value !== null &&
      value !== false &&
      value !== "medium" &&
      !(key === "carers" && value === 1) &&
      !(Array.isArray(value) && value.length === 0),
  );
  return {
    ...Object.fromEntries(said),
    ...(window ? { window: `${window.from}-${window.to}` } : {}),
    ...(questions.length > 0 ? { asks: questions.map((question) => question.field) } : {}),
  };
}
