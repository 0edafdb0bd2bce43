import { Person } from "@/app/_components/person";
import { dayMapAddress, visitAddress } from "@/app/_components/rota-addresses";
import { RowLink } from "@/app/_components/row-link";
import { TextLink } from "@/app/_components/text-link";
import type { Located } from "@/lib/domain/map/locate";
import { type CivilDate, timeOf } from "@/lib/domain/time";
import type { DayMap, MapRun, MapVisit } from "@/lib/services/rota/day-map";

/** The map in words: what needs a carer, then each run with where its visits are. */
export function MapList({ map, carer }: { map: DayMap; carer: string | null }) {
  const runs = carer === null ? map.runs : map.runs.filter(({ employeeId }) => employeeId === carer);
  return (
    <div className="flex min-w-0 flex-col gap-5">
      {carer !== null && <TextLink href={dayMapAddress(map.day)}>Show all runs</TextLink>}
      {carer === null && map.uncovered.length > 0 && (
        <section>
          <h2 className="font-semibold text-bad">Uncovered</h2>
          <Visits visits={map.uncovered} />
        </section>
      )}
      {runs.map((run) => (
        <Run key={run.employeeId} run={run} day={map.day} isOpen={carer !== null} />
      ))}
    </div>
  );
}

function Run({ run, day, isOpen }: { run: MapRun; day: CivilDate; isOpen: boolean }) {
  const { employeeId, name, home, visits } = run;
  return (
    <section>
      <h2 className="font-semibold">
        {isOpen ? (
          <Person id={employeeId} name={name} />
        ) : (
          <RowLink href={dayMapAddress(day, employeeId)}>
            <Person id={employeeId} name={name} />
          </RowLink>
        )}
      </h2>
      <p className="text-muted text-small">Lives at {placeInWords(home)}</p>
      <Visits visits={visits} />
    </section>
  );
}

function Visits({ visits }: { visits: readonly MapVisit[] }) {
  return (
    <ol className="text-small">
      {visits.map(({ id, startTime, patientName, place }) => (
        <li key={id} className="flex flex-wrap items-baseline gap-x-2">
          <RowLink href={visitAddress(id)}>
            <span className="tabular">{timeOf(startTime)}</span> {patientName}
          </RowLink>
          <span className="text-muted">{placeInWords(place)}</span>
        </li>
      ))}
    </ol>
  );
}

/** Where somebody is, and how exactly that is known. */
function placeInWords(place: Located | null): string {
  if (place === null) return "no postcode recorded: not on the map";
  if (place.precision === "postcode") return place.of;
  return `${place.of}, ${place.precision} only`;
}
