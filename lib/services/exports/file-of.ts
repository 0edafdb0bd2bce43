import { csvOf } from "@/lib/export/csv";
import type { ExportTable } from "@/lib/export/table";
import { workbookOf } from "@/lib/export/workbook";
import type { Download } from "../import/upload-files";

export type FileFormat = "xlsx" | "csv";

/** A table as a file of this format. Further tables are sheets of a workbook; a CSV stays one clean table. */
export const fileOf = (
  name: string,
  format: FileFormat,
  table: ExportTable,
  further: readonly ExportTable[] = [],
): Download => ({
  filename: `${name}.${format}`,
  bytes: format === "csv" ? csvOf(table) : workbookOf([table, ...further]),
});
