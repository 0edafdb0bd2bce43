import type { Figure } from "@/lib/reports/report";
import { valueInWords } from "./value-in-words";

/** The figures of a report, each with how it is counted. */
export function ReportFigures({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className="grid grid-cols-2 gap-3 sm:gap-4 lg:grid-cols-3">
      {figures.map(({ key, label, value, unit, how }) => (
        <div
          key={key}
          className="flex min-w-0 flex-col rounded-card border border-line bg-surface p-4 shadow-raised sm:p-5"
        >
          <dt className="text-muted text-small">{label}</dt>
          <dd className="tabular mt-1 text-figure max-sm:text-page">{valueInWords(value, unit)}</dd>
          <dd className="mt-1 text-muted text-small">{how}</dd>
        </div>
      ))}
    </dl>
  );
}
