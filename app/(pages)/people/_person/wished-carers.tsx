import { PersonLink } from "@/app/_components/person-link";
import type { WishesForPrograms } from "@/lib/services/people/patient-wishes";
import type { PersonChoice } from "@/lib/services/people/people-choices";

interface WishedCarersProps {
  of: WishesForPrograms["preferred"];
  people: PersonChoice[];
}

/** Carers whom a wish names, each with how strong it is. */
export function WishedCarers({ of: wished, people }: WishedCarersProps) {
  if (wished.length === 0) return "No carers named";
  return (
    <ul className="flex flex-col gap-1">
      {wished.map(({ employee_id: id, strength }) => (
        <li key={id} className="flex flex-wrap gap-x-2">
          <PersonLink kind="employee" id={id} name={nameOf(id, people)} />
          <span className="text-muted">{strength}</span>
        </li>
      ))}
    </ul>
  );
}

/** Somebody who left the list is named by the id alone. */
const nameOf = (id: string, people: PersonChoice[]): string =>
  people.find((one) => one.id.toLowerCase() === id.toLowerCase())?.name ?? id;
