import type { ReactNode } from "react";
import { Badge } from "@/app/_components/badge";
import { ScrollRegion } from "@/app/_components/scroll-region";
import { ServiceNames } from "@/app/_components/service-names";
import { hoursInWords } from "@/lib/domain/hours-in-words";
import { WEEKDAYS, type Weekday } from "@/lib/domain/time";
import { minutesOnWeekday, type RegularVisitLine, regularityInWords, windowInWords } from "./visit-words";

interface PackageWeekProps {
  regularVisits: readonly RegularVisitLine[];
  /** What stands at the end of a line: how to change it. */
  actions?: (visit: RegularVisitLine) => ReactNode;
}

const CELL = "px-2 py-2.5 text-left align-top";

/** A care package as a week at a glance: a row a regular visit, a column a weekday, the hours of each day below. */
export function PackageWeek({ regularVisits, actions }: PackageWeekProps) {
  return (
    <ScrollRegion name="Regular visits">
      <table className="w-full border-collapse">
        <caption className="sr-only">Regular visits by weekday</caption>
        <thead>
          <tr className="border-line border-b text-muted text-small">
            <th scope="col" className={`${CELL} min-w-52 pl-0 font-medium`}>
              Visit
            </th>
            {WEEKDAYS.map((weekday) => (
              <th key={weekday} scope="col" className={`${CELL} font-medium`}>
                {weekday}
              </th>
            ))}
            {actions && (
              <th scope="col" className={`${CELL} max-lg:hidden`}>
                <span className="sr-only">Change</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {regularVisits.map((visit) => (
            <tr key={visit.id ?? `${visit.name} ${visit.wished_start}`} className="border-line border-b">
              <th scope="row" className={`${CELL} pl-0 font-normal`}>
                <VisitHeading visit={visit} />
                {/* On a small screen the last column is out of sight. */}
                {actions && <div className="mt-2 lg:hidden">{actions(visit)}</div>}
              </th>
              {WEEKDAYS.map((weekday) => (
                <td key={weekday} className={CELL}>
                  <OnWeekday visit={visit} weekday={weekday} />
                </td>
              ))}
              {actions && <td className={`${CELL} pr-0 text-right max-lg:hidden`}>{actions(visit)}</td>}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="text-muted text-small">
            <th scope="row" className={`${CELL} pl-0 font-medium`}>
              Hours of care
            </th>
            {WEEKDAYS.map((weekday) => (
              <td key={weekday} className={`${CELL} tabular whitespace-nowrap`}>
                {hoursInWords(minutesOnWeekday(regularVisits, weekday))}
              </td>
            ))}
            {actions && <td className="max-lg:hidden" />}
          </tr>
        </tfoot>
      </table>
    </ScrollRegion>
  );
}

function VisitHeading({ visit }: { visit: RegularVisitLine }) {
  const remarks = regularityInWords(visit);
  return (
    <div className="flex flex-col gap-0.5">
      <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <span className="font-medium">{visit.name}</span>
        {visit.status === "proposed" && <Badge kind="care">Proposed</Badge>}
        {visit.carers > 1 && <Badge kind="accent">{visit.carers} carers</Badge>}
      </span>
      <span className="text-muted text-small">
        <ServiceNames services={visit.service_types} />
      </span>
      <span className="tabular text-muted text-small">{windowInWords(visit)}</span>
      {remarks && <span className="text-muted text-small">{remarks}</span>}
    </div>
  );
}

function OnWeekday({ visit, weekday }: { visit: RegularVisitLine; weekday: Weekday }) {
  if (!visit.weekdays.includes(weekday)) {
    return (
      <span className="text-muted">
        <span aria-hidden>–</span>
        <span className="sr-only">no visit</span>
      </span>
    );
  }
  return (
    <span className="tabular flex flex-col whitespace-nowrap">
      <span className="font-medium">{visit.wished_start}</span>
      <span className="text-muted text-small">{hoursInWords(visit.duration)}</span>
    </span>
  );
}
