import type { CivilDate } from "@/lib/domain/time";
import { type ExportColumn, type ExportTable, tableOf } from "@/lib/export/table";
import type { Download } from "../import/upload-files";
import { localOfStamp } from "../local-of-stamp";
import { seenOfWeek } from "../publishing/my-rota";
import { rotaWeek } from "../publishing/rota-week";
import { type FileFormat, fileOf } from "./file-of";

type Week = ReturnType<typeof rotaWeek>;
type Publication = Week["publications"][number];
type Change = Week["changes_since"][number];
type Carer = ReturnType<typeof seenOfWeek>[number];

export const WEEK_TABLES = ["publications", "carers", "changes"] as const;
export type WeekTable = (typeof WEEK_TABLES)[number];

const PUBLICATIONS: ExportColumn<Publication>[] = [
  { header: "Published at", kind: "datetime", width: 17, value: (one) => localOfStamp(one.published_at) },
  { header: "By", kind: "text", width: 18, value: ({ actor }) => actor ?? "unnamed" },
  { header: "Carers told", kind: "number", width: 8, value: ({ checks }) => checks.carers_told },
  { header: "Visits", kind: "number", width: 8, value: ({ checks }) => checks.visits },
  { header: "Uncovered visits", kind: "number", width: 8, value: ({ checks }) => checks.uncovered },
];

const CARERS: ExportColumn<Carer>[] = [
  { header: "Carer ID", kind: "text", width: 10, value: (one) => one.employee_id },
  { header: "Carer", kind: "text", width: 20, value: (one) => one.employee_name },
  { header: "Seen", kind: "text", width: 8, value: (one) => (one.seen_at === null ? "Not yet" : "Yes") },
  { header: "Seen at", kind: "datetime", width: 17, value: (one) => one.seen_at },
];

const CHANGES: ExportColumn<Change>[] = [
  { header: "Carer ID", kind: "text", width: 10, value: (one) => one.employee_id },
  { header: "Carer", kind: "text", width: 20, value: (one) => one.employee_name },
  { header: "What to tell them", kind: "text", width: 60, value: ({ sentence }) => sentence },
  { header: "Told start", kind: "datetime", width: 17, value: ({ told }) => told?.start_time ?? null },
  { header: "Start now", kind: "datetime", width: 17, value: ({ now }) => now?.start_time ?? null },
  {
    header: "Visit number",
    kind: "number",
    width: 8,
    value: ({ told, now }) => now?.visit_id ?? told?.visit_id ?? null,
  },
];

/** When a week was published, which carers have seen it, and what has changed since; one of them first. */
export function exportedWeek(
  { week, table = "publications" }: { week: CivilDate; table?: WeekTable },
  format: FileFormat,
): Download {
  const { publications, changes_since: changes } = rotaWeek(week);
  const tables: Record<WeekTable, ExportTable> = {
    publications: tableOf("Published", PUBLICATIONS, publications),
    carers: tableOf("Carers told", CARERS, seenOfWeek(week)),
    changes: tableOf("Changes since publishing", CHANGES, changes),
  };
  const others = WEEK_TABLES.filter((one) => one !== table).map((one) => tables[one]);
  return fileOf(`${table}-of-week-${week}`, format, tables[table], others);
}
