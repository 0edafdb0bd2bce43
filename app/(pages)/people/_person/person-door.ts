import type { PersonRecord } from "@/lib/services/people/person-record";

/** Where a person is read and changed. */
export const personDoor = ({ kind, id }: Pick<PersonRecord, "kind" | "id">): string =>
  `/${kind === "employee" ? "employees" : "patients"}/${encodeURIComponent(id)}`;
