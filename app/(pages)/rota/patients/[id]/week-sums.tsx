import { Facts } from "@/app/_components/facts";
import { NotRecorded } from "@/app/_components/not-recorded";
import { Person } from "@/app/_components/person";
import { carersDayAddress } from "@/app/_components/rota-addresses";
import { RowLink } from "@/app/_components/row-link";
import { Section } from "@/app/_components/section";
import { hoursInWords } from "@/lib/domain/hours-in-words";
import { visitsInWords } from "@/lib/domain/in-figures";
import type { PatientsWeek } from "@/lib/services/rota/patients-week";

/** How much support the week holds, and from how many different people. */
export function WeekSums({ week }: { week: PatientsWeek }) {
  const { days, hoursPerDay, carers, monday } = week;
  const sum = (of: "booked" | "covered") => days.reduce((minutes, day) => minutes + day[of], 0);
  const visits = days.reduce((count, day) => count + day.visits.length, 0);
  return (
    <Section title="The week in figures">
      <Facts
        facts={[
          [
            "Support recorded",
            hoursPerDay === null ? (
              <NotRecorded key="hours" />
            ) : (
              `${hoursInWords(hoursPerDay * 60)} a day, ${hoursInWords(hoursPerDay * 7 * 60)} in the week`
            ),
          ],
          [
            "Support booked",
            visits === 0
              ? "None"
              : `${hoursInWords(sum("booked"))} in ${visitsInWords(visits)}, ${hoursInWords(sum("covered"), "none")} of it with a carer`,
          ],
          ["Different carers", <Carers key="carers" carers={carers} monday={monday} />],
        ]}
      />
    </Section>
  );
}

/** Continuity: few different carers for a patient. */
function Carers({ carers, monday }: Pick<PatientsWeek, "carers" | "monday">) {
  if (carers.length === 0) return "None yet";
  return (
    <>
      {carers.length}
      <ul className="mt-1 flex flex-col gap-1">
        {carers.map(({ id, name, visits }) => (
          <li key={id} className="flex flex-wrap gap-x-2">
            <RowLink href={carersDayAddress(id, monday)}>
              <Person id={id} name={name} />
            </RowLink>
            <span className="text-muted">{visitsInWords(visits)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
