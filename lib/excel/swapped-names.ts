import type { Problem } from "@/lib/domain/workbook";

/** `E001`, `P-12`: no name of a person. A figure alone is asked about as a total. */
const CODE = /^[a-z]{1,3}[-_ ]?\d{1,6}$/i;
/** `Amira Ashdown`: words of letters alone, of which one is longer than a code. */
const NAME = /^\p{L}[\p{L}'’., -]{3,}$/u;

/** A row with its id and its name. */
interface Named {
  row: number;
  id: string;
  name: string;
}

/** Says once in which rows the id stands under the name and the name under the id; null when in none. */
export function swappedNames(sheet: string, column: string, rows: readonly Named[]): Problem | null {
  const swapped = rows.filter(({ id, name }) => CODE.test(name) && NAME.test(id));
  const [first] = swapped;
  if (!first) return null;
  const more = swapped.length - 1;
  const others = more === 0 ? "" : ` and in ${more} more`;
  const message = `The id and the name have changed places in this row${others}; put each under its own header.`;
  return { sheet, row: first.row, column, value: first.id, message };
}
