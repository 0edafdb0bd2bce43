import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Best published value of each instance, by its name, from the tables beside the sets. */
export function bestKnown(folder: string): Map<string, number> {
  const best = new Map<string, number>();
  const rows = (file: string): string[][] =>
    readFileSync(join(folder, file), "utf8")
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/));
  for (const cells of rows("mankowska-best-known.csv")) best.set(cells[0] as string, Number(cells[12]));
  for (const cells of rows("uhhc-best-known.csv")) best.set(cells[0] as string, Number(cells[5]));
  for (const cells of rows("solomon-best-known.csv"))
    if (cells[2]?.includes("DIMACS")) best.set(cells[1] as string, Number(cells[4]));
  return best;
}
