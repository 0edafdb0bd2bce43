import { setImmediate } from "node:timers/promises";
import { deserialize, serialize } from "node:v8";
import type { ParsedSheet, ParsedWorkbook } from "@/lib/domain/workbook";

/** Rows that are taken over at once: a few milliseconds of the server's time. */
const AT_ONCE = 1_000;

/** Some entries of one of the long lists of a workbook. */
interface Chunk {
  list: number;
  entries: unknown[];
}

/** The lists that may hold an entry for each row, always in the same order. */
function longLists({ employees, patients, needs, problems, repairs }: ParsedWorkbook): unknown[][] {
  const { careVisits, availability, visits } = needs;
  const ofNeeds = [careVisits, availability, visits].map((sheet): unknown[] => sheet?.rows ?? []);
  return [employees.rows, patients.rows, ...ofNeeds, problems, repairs];
}

const withoutRows = <Facts>(sheet: ParsedSheet<Facts> | null): ParsedSheet<Facts> | null =>
  sheet && { ...sheet, rows: [] };

/** A workbook as bytes in several pieces, to be taken over one at a time. */
export function toChunks(workbook: ParsedWorkbook): Uint8Array<ArrayBuffer>[] {
  const { employees, patients, needs } = workbook;
  const head: ParsedWorkbook = {
    ...workbook,
    employees: { ...employees, rows: [] },
    patients: { ...patients, rows: [] },
    needs: {
      careVisits: withoutRows(needs.careVisits),
      availability: withoutRows(needs.availability),
      visits: withoutRows(needs.visits),
    },
    ...{ problems: [], repairs: [] },
  };
  const chunks = longLists(workbook).flatMap((entries, list) =>
    Array.from({ length: Math.ceil(entries.length / AT_ONCE) }, (_, index): Chunk => {
      return { list, entries: entries.slice(index * AT_ONCE, (index + 1) * AT_ONCE) };
    }),
  );
  // Copied, because a buffer of the pool cannot be handed over.
  return [head, ...chunks].map((value) => new Uint8Array(serialize(value)));
}

/** The workbook again. Lets others go first between two pieces. */
export async function fromChunks([head, ...chunks]: readonly Uint8Array[]): Promise<ParsedWorkbook> {
  const workbook: ParsedWorkbook = deserialize(head ?? new Uint8Array());
  const lists = longLists(workbook);
  for (const bytes of chunks) {
    const { list, entries }: Chunk = deserialize(bytes);
    lists[list]?.push(...entries);
    await setImmediate();
  }
  return workbook;
}
