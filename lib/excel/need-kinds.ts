import { AVAILABILITY_FIELDS, type AvailabilityFacts } from "@/lib/domain/fields/availability-fields";
import { CARE_VISIT_FIELDS, type CareVisitFacts } from "@/lib/domain/fields/care-visit-fields";
import type { Reader } from "@/lib/domain/fields/reading";
import { SINGLE_VISIT_FIELDS, type SingleVisitFacts } from "@/lib/domain/fields/single-visit-fields";
import { blankFacts, catalogueOf, columnsOf, type SheetLayout } from "./column";
import {
  AVAILABILITY_FACT_COLUMNS,
  CARE_VISIT_FACT_COLUMNS,
  type NeedColumn,
  SINGLE_VISIT_FACT_COLUMNS,
} from "./need-columns";
import type { SheetKind } from "./sheet-kind";

/** A sheet that lists no people but what is needed, or when carers can work. It has one layout. */
export interface NeedKind<Facts> extends SheetKind<Facts> {
  layout: SheetLayout;
}

function needKind<Facts>(
  head: Pick<SheetKind<Facts>, "person" | "people" | "usualName" | "nameKeys" | "idFact">,
  fields: { [Fact in keyof Facts]: Reader<Facts[Fact]> },
  columns: readonly NeedColumn<Facts>[],
): NeedKind<Facts> {
  const column = columnsOf<Facts>(fields);
  const layout: SheetLayout = {
    headers: columns.map(({ header }) => header),
    optional: columns.filter(({ isNeeded }) => !isNeeded).map(({ header }) => header),
  };
  return {
    ...head,
    catalogue: catalogueOf(columns.map(({ header, fact, kind }) => column(header, fact, kind))),
    layout,
    layouts: new Map([["current", layout]]),
    blank: blankFacts<Facts>(fields),
    facts: Object.keys(fields) as (keyof Facts & string)[],
  };
}

/** One row a regular visit of a patient. */
export const CARE_VISIT_SHEET: NeedKind<CareVisitFacts> = needKind(
  {
    ...{ person: "patient", people: "regular visits", usualName: "CareVisits" },
    ...{ nameKeys: ["carevisits", "carevisit", "regularvisits"], idFact: "patientId" },
  },
  CARE_VISIT_FIELDS,
  CARE_VISIT_FACT_COLUMNS,
);

/** One row a carer and window of availability. */
export const AVAILABILITY_SHEET: NeedKind<AvailabilityFacts> = needKind(
  {
    ...{ person: "employee", people: "when carers can work", usualName: "Availability" },
    ...{ nameKeys: ["availability", "availabilities"], idFact: "employeeId" },
  },
  AVAILABILITY_FIELDS,
  AVAILABILITY_FACT_COLUMNS,
);

/** One row a single visit. */
export const SINGLE_VISIT_SHEET: NeedKind<SingleVisitFacts> = needKind(
  {
    ...{ person: "patient", people: "single visits", usualName: "Visits" },
    ...{ nameKeys: ["visits", "singlevisits", "weekvisits", "visitdetails"], idFact: "patientId" },
  },
  SINGLE_VISIT_FIELDS,
  SINGLE_VISIT_FACT_COLUMNS,
);

/** All of them. */
export const NEED_SHEETS = [CARE_VISIT_SHEET, AVAILABILITY_SHEET, SINGLE_VISIT_SHEET] as const;
