import type { Employee } from "@/lib/domain/employee";
import type { Patient } from "@/lib/domain/patient";
import { identityIndex, identityOf, idKey } from "@/lib/domain/same-person";
import type { PersonKind } from "@/lib/domain/workbook";
import { AppError } from "@/lib/errors";

type Person = Employee | Patient;

/** Throws `conflict` when a stored person has the id of somebody new, in whatever spelling; ids are never used again. */
export function refuseTakenId(kind: PersonKind, added: Person, stored: readonly Person[]): void {
  const id = idOf(kind, added);
  const holder = stored.find((person) => idKey(idOf(kind, person)) === idKey(id));
  if (!holder) return;
  const held = idOf(kind, holder);
  const spelling = held.toLowerCase() === id.toLowerCase() ? "" : `, written ${held}`;
  const advice =
    holder.archivedAt === null
      ? "If it is the same person, change that record. Else choose an ID that has not been used."
      : "They are archived. If it is the same person, put them back on the list. Else choose an ID that has not been used.";
  throw new AppError("conflict", `The ID ${id} belongs to ${holder.name}${spelling}. ${advice}`, {
    facts: { same_person: [summaryOf(kind, holder)] },
  });
}

/** Throws `conflict` when stored people have the name and postcode of somebody new. */
export function refuseSamePerson(kind: PersonKind, added: Person, stored: readonly Person[]): void {
  const like = identityIndex(stored, (person) => idOf(kind, person)).like(
    idOf(kind, added),
    identityOf(added),
  );
  if (like.length === 0) return;
  const names = like.map((person) => `${person.name} (${idOf(kind, person)})`).join(" and ");
  throw new AppError(
    "conflict",
    `${names} has the same name and postcode. If it is the same person, use that record. If not, say that this is another person.`,
    { facts: { same_person: like.map((person) => summaryOf(kind, person)), may_be_another: true } },
  );
}

const summaryOf = (kind: PersonKind, person: Person) => ({
  id: idOf(kind, person),
  name: person.name,
  archived: person.archivedAt !== null,
});

/** The id of a person of either kind. */
export const idOf = (kind: PersonKind, person: Person): string =>
  kind === "employee" ? (person as Employee).employeeId : (person as Patient).patientId;
