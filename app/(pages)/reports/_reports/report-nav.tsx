import Link from "next/link";
import type { ReportName } from "@/lib/reports/report";
import { reportAddress } from "./report-query";

/** In the order in which a coordinator asks. */
const NAMES: [ReportName, string][] = [
  ["coverage", "Coverage"],
  ["continuity", "Continuity"],
  ["medication", "Medication"],
  ["short-visits", "Short visits"],
  ["hours", "Hours and pay"],
  ["lateness", "Lateness"],
  ["absence", "Absence"],
  ["overrides", "Overrides"],
  ["certificates", "Certificates"],
];

/** From report to report; each begins with the days that are usual for it. */
export function ReportNav({ current }: { current: ReportName }) {
  return (
    <nav aria-label="Reports" className="print:hidden">
      <ul className="flex flex-wrap gap-2">
        {NAMES.map(([name, label]) => (
          <li key={name}>
            <Link
              href={reportAddress(name)}
              prefetch={false}
              aria-current={name === current ? "page" : undefined}
              className="inline-flex min-h-touch items-center rounded-pill border border-edge px-4 hover:bg-sunken aria-[current]:border-accent aria-[current]:bg-accent aria-[current]:font-semibold aria-[current]:text-on-accent"
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
