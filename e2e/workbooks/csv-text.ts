import type { CellValue } from "./bytes";

/** Cells as a CSV text with Windows line ends; dates and times of a {@link CellValue} are not for CSV. */
export function csvText(rows: CellValue[][], separator = ","): string {
  const field = (value: CellValue) => {
    const text = typeof value === "object" && value !== null ? String(value.w ?? "") : String(value ?? "");
    return /["\r\n,;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map((row) => `${row.map(field).join(separator)}\r\n`).join("");
}

/** A text in UTF-16 with the mark that says which end comes first. */
export function utf16(text: string, end: "little" | "big"): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return new Uint8Array(end === "little" ? bytes : bytes.swap16());
}
