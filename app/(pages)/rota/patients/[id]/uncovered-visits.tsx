import { Notice } from "@/app/_components/notice";
import { visitAddress } from "@/app/_components/rota-addresses";
import { RowLink } from "@/app/_components/row-link";
import { Time } from "@/app/_components/time";
import type { PatientsWeek } from "@/lib/services/rota/patients-week";

/** The visits of the week that nobody covers: before everything else, whatever their day. */
export function UncoveredVisits({ days }: Pick<PatientsWeek, "days">) {
  // What reaches into the Monday is of the week too; within the week each visit stands once.
  const open = [...(days[0]?.fromEarlierDays ?? []), ...days.flatMap(({ visits }) => visits)].filter(
    ({ state }) => state === "unassigned",
  );
  if (open.length === 0) return null;
  return (
    <Notice kind="problem" announced={false}>
      <p>
        {open.length === 1
          ? "1 visit of the week has no carer. Cover or cancel it."
          : `${open.length} visits of the week have no carer. Cover or cancel them.`}
      </p>
      <ul className="mt-1 flex flex-col gap-1">
        {open.map(({ visit: { id, start_time: start } }) => (
          <li key={id}>
            <RowLink href={visitAddress(id)}>
              <Time at={start} />
            </RowLink>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
