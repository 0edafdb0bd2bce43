import { ABSENCE_WORDS, type Absence } from "../absence";
import { formatLocal, instantAtOrAfter, overlaps } from "../time";
import type { Match, Rule } from "./rule";

/** Nobody is sent while off. Half-open: the first minute of being back may be the visit's first. */
export const absence: Rule<"off"> = (match) => {
  if (match.absences.length === 0) return [];
  const standing = match.absences
    .filter(({ cancelledAt }) => cancelledAt === null)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const off = standing.find((each) => overlaps(timeOff(each, match), match.interval));
  if (!off) return [];
  const { employee, visit } = match;
  return [
    {
      finding: "off",
      sentence: `${employee.employeeId} is ${ABSENCE_WORDS[off.kind]} from ${formatLocal(off.from)} until ${formatLocal(off.until)}; the visit starts ${formatLocal(visit.startTime)}.`,
      miss: `back on ${formatLocal(backFrom(off, standing))}`,
    },
  ];
};

const timeOff = ({ from, until }: Absence, { zone }: Match) => ({
  start: instantAtOrAfter(from, zone),
  end: instantAtOrAfter(until, zone),
});

/** Leave may follow on sickness: the end of the last absence that follows without a minute between. `standing` by start. */
function backFrom(off: Absence, standing: readonly Absence[]): string {
  let back = off.until;
  for (const { from, until } of standing) if (from <= back && until > back) back = until;
  return back;
}
