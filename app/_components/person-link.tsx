import type { PersonKind } from "@/lib/domain/workbook";
import { Person } from "./person";
import { TextLink } from "./text-link";

/** The address of a person's own page. */
export const personAddress = (kind: PersonKind, id: string) =>
  `/people/${kind === "employee" ? "employees" : "patients"}/${encodeURIComponent(id)}`;

/** A person, with a link to their page. */
export function PersonLink({ kind, id, name }: { kind: PersonKind; id: string; name: string }) {
  return (
    <span className="-my-cell inline-block">
      <TextLink href={personAddress(kind, id)}>
        <Person id={id} name={name} />
      </TextLink>
    </span>
  );
}
