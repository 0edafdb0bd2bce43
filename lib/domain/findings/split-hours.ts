import { windowsOf } from "../fields/working-windows";
import type { FindingRule } from "./finding";

/** Several working hours a day, or other hours on some days: the rules know only the first start and the last end. */
export const splitHours: FindingRule = ({ employees }) =>
  employees.flatMap(({ employeeId, workingWindows, earliestStart, latestEnd }) => {
    if (workingWindows === null) return [];
    const windows = windowsOf(workingWindows) ?? [];
    const isPlain = windows.every(({ from, until }) => from === earliestStart && until === latestEnd);
    if (isPlain) return [];
    const hours = earliestStart && latestEnd ? `${earliestStart}–${latestEnd}` : "all day";
    return [
      {
        finding: "split-hours" as const,
        severity: "medium" as const,
        kind: "employee" as const,
        personId: employeeId,
        sentence: `The working hours are ${workingWindows.replaceAll("-", "–")}.`,
        proposal: `Until hours can be split we assume ${hours}. Check visits that fall between.`,
        values: [workingWindows, earliestStart, latestEnd],
      },
    ];
  });
