import type { RegularVisit } from "../care-package/regular-visit";
import type { CareVisitFacts } from "../fields/care-visit-fields";
import { rowOfLine, type WrittenLine } from "./care-visit-rows";

/** Which row is which stored line: one that is just the same, else the one of its name that is most alike. */
export function matchLines(
  stored: readonly RegularVisit[],
  lines: readonly WrittenLine[],
): Map<RegularVisit, WrittenLine> {
  const matches = new Map<RegularVisit, WrittenLine>();
  const left = new Set(lines);
  const match = (isSame: (former: RegularVisit, line: WrittenLine) => boolean) => {
    for (const former of stored) {
      if (matches.has(former)) continue;
      const line = [...left].find((one) => isSame(former, one));
      if (line === undefined) continue;
      matches.set(former, line);
      left.delete(line);
    }
  };
  const sameName = (former: RegularVisit, line: WrittenLine) =>
    former.name.toLowerCase() === line.name.toLowerCase();
  match(sameCells);
  match((a, b) => sameName(a, b) && a.from === b.from && a.weekdays.join() === b.weekdays.join());
  match((a, b) => sameName(a, b) && a.from === b.from && a.weekdays[0] === b.weekdays[0]);
  match((a, b) => sameName(a, b) && a.from === b.from);
  match(sameName);
  return matches;
}

/** Whether two lines have the same cells; the order of services says nothing. */
export const sameCells = (a: WrittenLine, b: WrittenLine): boolean => cellsOf(a) === cellsOf(b);

const cellsOf = (line: WrittenLine): string =>
  JSON.stringify(rowOfLine({ ...line, services: line.services.toSorted(), patientId: "" }));

/** The cells of a line that differ, by fact. */
export function changedCells(
  former: RegularVisit,
  line: RegularVisit,
): { fact: keyof CareVisitFacts; old: string | number | null; new: string | number | null }[] {
  const [before, after] = [rowOfLine(former), rowOfLine(line)];
  return (Object.keys(after) as (keyof CareVisitFacts)[])
    .filter((fact) => before[fact] !== after[fact])
    .map((fact) => ({ fact, old: before[fact], new: after[fact] }));
}
