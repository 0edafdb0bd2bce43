import type { PersonRecord } from "@/lib/services/people/person-record";

/** The JSON path of a person. */
export const personPath = ({ kind, id }: Pick<PersonRecord, "kind" | "id">): string =>
  `/${kind === "employee" ? "employees" : "patients"}/${encodeURIComponent(id)}`;
