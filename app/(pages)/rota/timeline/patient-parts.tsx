import { hoursInWords } from "@/lib/domain/hours-in-words";
import { type CivilDate, dateOf, timeOf, weekdayOf } from "@/lib/domain/time";
import type { CarePackageForPrograms } from "@/lib/services/care-package/package-for-programs";
import type { RotaEntry } from "@/lib/services/rota/rota-list";

/** The visits of a week by start with those who come, and above them the figure of continuity. */
export function WeekOfVisits(props: {
  entries: readonly RotaEntry[];
  onVisit: (visitId: number, day: CivilDate) => void;
}) {
  const entries = props.entries.toSorted((a, b) => a.visit.start_time.localeCompare(b.visit.start_time));
  if (entries.length === 0) return <p className="text-muted">No visits this week.</p>;
  const uncovered = entries.filter(({ lacking }) => lacking > 0).length;
  return (
    <>
      <p className="text-small">
        {carersInWords(entries)}
        {uncovered > 0 && <strong className="text-care"> {uncovered} of the visits uncovered.</strong>}
      </p>
      <ol className="-mx-2 my-1 flex flex-col">
        {entries.map(({ visit, assignments, lacking }, index) => (
          <li key={visit.id}>
            <button
              type="button"
              onClick={() => props.onVisit(visit.id, dateOf(visit.start_time))}
              className="flex min-h-touch w-full items-center gap-3 rounded-control px-2 text-left text-small hover:bg-sunken"
            >
              <span className="tabular flex shrink-0 text-muted">
                <span className="w-10">
                  <span className={isSameDay(visit, entries[index - 1]?.visit) ? "sr-only" : ""}>
                    {weekdayOf(dateOf(visit.start_time))}{" "}
                  </span>
                </span>
                {timeOf(visit.start_time)}
              </span>
              <span className="min-w-0">
                {assignments.map(({ employee_name }) => employee_name).join(" and ")}
                {lacking > 0 && (
                  <strong className="text-care">
                    {assignments.length > 0 ? ", needs another carer" : "Needs a carer"}
                  </strong>
                )}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

const isSameDay = (visit: RotaEntry["visit"], before: RotaEntry["visit"] | undefined): boolean =>
  before !== undefined && dateOf(before.start_time) === dateOf(visit.start_time);

/** `3 different carers.` */
function carersInWords(entries: readonly RotaEntry[]): string {
  const carers = new Set(entries.flatMap(({ assignments }) => assignments.map((one) => one.employee_id)));
  return carers.size === 1 ? "1 carer for all of them." : `${carers.size} different carers.`;
}

/** The regular visits, a line each. */
export function PackageAtAGlance({ carePackage }: { carePackage: CarePackageForPrograms }) {
  const { regular_visits: lines, proposed } = carePackage;
  if (lines.length === 0) return <p className="text-muted">No regular visits are recorded.</p>;
  return (
    <>
      {proposed && <p className="text-care text-small">Proposed, not confirmed yet.</p>}
      <ul className="flex flex-col gap-1 py-1 text-small">
        {lines.map(({ id, name, weekdays, wished_start: start, duration, carers }) => (
          <li key={id ?? `${name} ${start}`}>
            <span className="font-medium">{name}</span>{" "}
            <span className="tabular">
              {start}, {hoursInWords(duration)}
            </span>
            {carers > 1 && `, ${carers} carers`}
            <span className="text-muted">, {weekdays.length === 7 ? "every day" : weekdays.join(" ")}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
