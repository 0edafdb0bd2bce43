import { Person } from "@/app/_components/person";
import { carersDayAddress, patientsWeekAddress } from "@/app/_components/rota-addresses";
import { serviceName } from "@/app/_components/service-names";
import { TextLink } from "@/app/_components/text-link";
import type { PersonChoice } from "@/lib/services/people/people-choices";
import { type RotaQuery, rotaAddress } from "./rota-query";

interface FilterWordsProps {
  query: RotaQuery;
  employees: PersonChoice[];
  patients: PersonChoice[];
}

/** What the list is narrowed to, for paper too, and the ways to what is known of those people alone. */
export function FilterWords({ query, employees, patients }: FilterWordsProps) {
  const { employee, patient, service, state, span, first } = query;
  if (!employee && !patient && !service && !state) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-1">
      <p>
        Only
        {employee && (
          <>
            {" "}
            carer <Named id={employee} people={employees} />
          </>
        )}
        {patient && (
          <>
            {employee && ", "} patient <Named id={patient} people={patients} />
          </>
        )}
        {service && `${employee || patient ? ", " : " "}${serviceName(service)}`}
        {state && `${employee || patient || service ? ", " : " "}${state} visits`}.
      </p>
      <TextLink href={rotaAddress({ span, first })}>Show everything</TextLink>
      {employee && <TextLink href={carersDayAddress(employee, first)}>The carer's day</TextLink>}
      {patient && <TextLink href={patientsWeekAddress(patient, first)}>The patient's week</TextLink>}
    </div>
  );
}

function Named({ id, people }: { id: string; people: PersonChoice[] }) {
  const person = people.find((one) => one.id.toLowerCase() === id.toLowerCase());
  return <Person id={person?.id ?? id} name={person?.name ?? id} />;
}
