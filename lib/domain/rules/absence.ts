import { ABSENCE_WORDS, absenceInWords } from "../absence";
import { formatLocal, instantAtOrAfter, localAt, overlaps } from "../time";
import type { Match, Rule } from "./rule";
import { reach } from "./shared/reach";

/** Nobody is sent while off. Half-open: the first minute of being back may be the visit's first. */
export const absence: Rule<"off"> = (match) => {
  if (match.absences.length === 0) return [];
  const standing = standingOf(match);
  const off = standing.find((each) => overlaps(each, match.interval));
  if (!off) return [];
  // Leave may follow on sickness.
  const back = localAt(reach(off.end, standing), match.zone);
  return [
    {
      finding: "off",
      sentence: `${match.employee.name} is ${ABSENCE_WORDS[off.kind]} ${absenceInWords(off.from, off.until)}; the visit starts ${formatLocal(match.visit.startTime)}.`,
      miss: `back on ${formatLocal(back)}`,
    },
  ];
};

/** The absences that stand, in real time, by start. */
const standingOf = ({ absences, zone }: Match) =>
  absences
    .filter(({ cancelledAt }) => cancelledAt === null)
    .map((each) => ({
      ...each,
      start: instantAtOrAfter(each.from, zone),
      end: instantAtOrAfter(each.until, zone),
    }))
    .sort((a, b) => a.start - b.start);
