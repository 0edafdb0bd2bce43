import type { NeedSheets, ParsedSheet } from "@/lib/domain/workbook";
import {
  AVAILABILITY_FACT_COLUMNS,
  AVAILABILITY_READ_COLUMNS,
  CARE_VISIT_FACT_COLUMNS,
  CARE_VISIT_READ_COLUMNS,
  type NeedColumn,
  SINGLE_VISIT_FACT_COLUMNS,
  SINGLE_VISIT_READ_COLUMNS,
} from "@/lib/excel/need-columns";
import type { ReviewedSheet } from "./review";

/** The sheets beside those of people as the review lists them; none for those that the workbook does not have. */
export const reviewedNeedSheets = ({ careVisits, availability, visits }: NeedSheets): ReviewedSheet[] => [
  ...reviewed(
    careVisits,
    [...CARE_VISIT_FACT_COLUMNS, ...CARE_VISIT_READ_COLUMNS],
    "patient",
    "regular visits",
  ),
  ...reviewed(
    availability,
    [...AVAILABILITY_FACT_COLUMNS, ...AVAILABILITY_READ_COLUMNS],
    "employee",
    "rows of availability",
  ),
  ...reviewed(
    visits,
    [...SINGLE_VISIT_FACT_COLUMNS, ...SINGLE_VISIT_READ_COLUMNS],
    "patient",
    "single visits",
  ),
];

function reviewed<Facts>(
  sheet: ParsedSheet<Facts> | null,
  columns: readonly NeedColumn<Facts>[],
  kind: ReviewedSheet["kind"],
  lists: string,
): ReviewedSheet[] {
  if (sheet === null) return [];
  const headerOf = (fact: keyof Facts) =>
    columns.find((column) => column.fact === fact)?.header ?? String(fact);
  return [
    {
      ...{ kind, sheet: sheet.sheet, lists, layout: sheet.layout, people: sheet.rows.length },
      columns_used: sheet.usedColumns.map(({ header, fact }) => ({ header, field: headerOf(fact) })),
      columns_ignored: sheet.ignoredColumns,
      fields_kept: sheet.absent.map(headerOf),
    },
  ];
}
