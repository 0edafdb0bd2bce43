import type { ReportName } from "@/lib/reports/report";
import { PillNav } from "./pill-nav";
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

/** From report to report; each begins with the days that are usual for it. The last one looks ahead. */
export function ReportNav({ current }: { current: ReportName | "rehearsals" | "actual-times" }) {
  return (
    <PillNav
      label="Reports"
      items={[
        ...NAMES.map(([name, label]) => ({ href: reportAddress(name), label, isCurrent: name === current })),
        { href: "/reports/actual-times", label: "Actual times", isCurrent: current === "actual-times" },
        { href: "/reports/rehearsals", label: "Rehearsals", isCurrent: current === "rehearsals" },
      ]}
    />
  );
}
