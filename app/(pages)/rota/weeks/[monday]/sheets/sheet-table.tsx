import { ScrollRegion } from "@/app/_components/scroll-region";
import { ServiceNames } from "@/app/_components/service-names";
import { getConfig } from "@/lib/config";
import { formatDate, plusMinutes, timeOf } from "@/lib/domain/time";
import type { ToldVisit } from "./patient-sheets";

interface SheetTableProps {
  caption: string;
  /** What the last column says: the patient for a carer, the carers for a patient. */
  whoHeader: string;
  rows: readonly { visit: ToldVisit; who: string }[];
}

/** Visits of a week by day and time, for the eye and for paper. */
export function SheetTable({ caption, whoHeader, rows }: SheetTableProps) {
  const zone = getConfig().timeZone;
  return (
    <ScrollRegion name={caption}>
      <table className="w-full border-collapse">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-line border-b text-left text-muted text-small">
            {["Day", "Time", whoHeader, "What to do"].map((header) => (
              <th key={header} scope="col" className="py-2 pr-4 font-medium">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ visit, who }, index) => {
            const day = visit.start_time.slice(0, 10);
            const isFirst = rows[index - 1]?.visit.start_time.slice(0, 10) !== day;
            return (
              <tr key={`${visit.visit_id} ${visit.start_time}`} className="border-line border-b align-top">
                <th scope="row" className="whitespace-nowrap py-1.5 pr-4 text-left font-medium">
                  {isFirst ? formatDate(day) : <span className="sr-only">{formatDate(day)}</span>}
                </th>
                <td className="tabular whitespace-nowrap py-1.5 pr-4">
                  {timeOf(visit.start_time)}–{timeOf(plusMinutes(visit.start_time, visit.duration, zone))}
                </td>
                <td className="py-1.5 pr-4">{who}</td>
                <td className="py-1.5">
                  <ServiceNames services={visit.service_types} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
