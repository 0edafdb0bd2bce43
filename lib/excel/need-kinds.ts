import { AVAILABILITY_FIELDS, type AvailabilityFacts } from "@/lib/domain/fields/availability-fields";
import { CARE_VISIT_FIELDS, type CareVisitFacts } from "@/lib/domain/fields/care-visit-fields";
import type { Reader } from "@/lib/domain/fields/reading";
import { SINGLE_VISIT_FIELDS, type SingleVisitFacts } from "@/lib/domain/fields/single-visit-fields";
import { matchKey } from "@/lib/domain/fields/text";
import type { Binding } from "./bind-columns";
import type { Cell } from "./cell";
import { alsoCalled, blankFacts, catalogueOf, columnsOf, headersIn, type SheetLayout } from "./column";
import {
  AVAILABILITY_FACT_COLUMNS,
  AVAILABILITY_READ_COLUMNS,
  CARE_VISIT_FACT_COLUMNS,
  CARE_VISIT_READ_COLUMNS,
  type NeedColumn,
  SINGLE_VISIT_FACT_COLUMNS,
  SINGLE_VISIT_READ_COLUMNS,
} from "./need-columns";
import { AVAILABILITY_HEADERS, CARE_VISIT_HEADERS, SINGLE_VISIT_HEADERS } from "./need-headers";
import type { ReadRow, RowPlace } from "./read-row";
import type { SheetKind } from "./sheet-kind";
import { readWeek, type WeekdayColumn } from "./weekday-columns";

/** A sheet that lists no people but what is needed, or when carers can work. It has one layout. */
export interface NeedKind<Facts> extends SheetKind<Facts> {
  layout: SheetLayout;
  /** What a row is, as sentences say it. */
  aRow: "a regular visit" | "hours of a carer" | "a visit";
  /** The fact that names the person, where the id does not. */
  nameFact: keyof Facts & string;
  /** Reads a row that has a column for each weekday, as a row for each of them; only where a sheet may be so. */
  readWeek?: (
    cells: ReadonlyMap<number, Cell>,
    layout: { bindings: Binding<Facts>[]; week: readonly WeekdayColumn[] },
    kind: SheetKind<Facts>,
    place: RowPlace,
  ) => ReadRow<Facts>[];
  /** Facts that the sheet's own columns hold: of the others nothing is said where it has no such column. */
  ownFacts: readonly (keyof Facts & string)[];
}

/** What the sheets of needs differ in. */
interface Head<Facts>
  extends Pick<SheetKind<Facts>, "person" | "people" | "usualName" | "idFact">,
    Pick<NeedKind<Facts>, "aRow" | "nameFact" | "readWeek"> {
  /** Names of the sheet, in a list with commas. */
  names: string;
  otherHeaders: Partial<Record<keyof Facts & string, string>>;
}

function needKind<Facts>(
  { names, otherHeaders, ...head }: Head<Facts>,
  fields: { [Fact in keyof Facts]: Reader<Facts[Fact]> },
  columns: readonly NeedColumn<Facts>[],
  onlyRead: readonly NeedColumn<Facts>[],
): NeedKind<Facts> {
  const column = columnsOf<Facts>(fields);
  const layout: SheetLayout = {
    headers: columns.map(({ header }) => header),
    optional: columns.filter(({ isNeeded }) => !isNeeded).map(({ header }) => header),
  };
  const own = [...columns, ...onlyRead].map(({ header, fact, kind, read }) =>
    column(header, fact, kind, { read }),
  );
  const others = (Object.entries(otherHeaders) as [keyof Facts & string, string][]).flatMap(
    ([fact, headers]) => {
      const known = own.find((one) => one.fact === fact);
      return known ? alsoCalled(known, headers).slice(1) : [];
    },
  );
  return {
    ...head,
    nameKeys: headersIn(names).map(matchKey),
    // The sheet's own headers go before what other people call them.
    catalogue: catalogueOf([...others, ...own]),
    layout,
    layouts: new Map([["current", layout]]),
    blank: blankFacts<Facts>(fields),
    facts: Object.keys(fields) as (keyof Facts & string)[],
    ownFacts: columns.map(({ fact }) => fact),
    mustAgree: true,
  };
}

/** One row a regular visit of a patient. */
export const CARE_VISIT_SHEET: NeedKind<CareVisitFacts> = needKind(
  {
    ...{ person: "patient", people: "regular visits", usualName: "CareVisits", aRow: "a regular visit" },
    names:
      "Care Visits, Care Visit, Regular Visits, Regular Visit, Care Packages, Care Package, Regular Calls, Care Calls",
    ...{ idFact: "patientId", nameFact: "patientName", otherHeaders: CARE_VISIT_HEADERS },
  },
  CARE_VISIT_FIELDS,
  CARE_VISIT_FACT_COLUMNS,
  CARE_VISIT_READ_COLUMNS,
);

/** One row a carer and window of availability. */
export const AVAILABILITY_SHEET: NeedKind<AvailabilityFacts> = needKind(
  {
    ...{ person: "employee", people: "when carers can work", usualName: "Availability" },
    names:
      "Availability, Availabilities, Carer Availability, Carers Availability, Staff Availability, Employee Availability",
    ...{ aRow: "hours of a carer", idFact: "employeeId", nameFact: "employeeName", readWeek },
    otherHeaders: AVAILABILITY_HEADERS,
  },
  AVAILABILITY_FIELDS,
  AVAILABILITY_FACT_COLUMNS,
  AVAILABILITY_READ_COLUMNS,
);

/** One row a single visit. */
export const SINGLE_VISIT_SHEET: NeedKind<SingleVisitFacts> = needKind(
  {
    ...{ person: "patient", people: "single visits", usualName: "Visits", aRow: "a visit" },
    names: "Visits, Single Visits, Week Visits, Visit Details, Extra Visits, Ad Hoc Visits, One Off Visits",
    ...{ idFact: "patientId", nameFact: "patientName", otherHeaders: SINGLE_VISIT_HEADERS },
  },
  SINGLE_VISIT_FIELDS,
  SINGLE_VISIT_FACT_COLUMNS,
  SINGLE_VISIT_READ_COLUMNS,
);

/** All of them. */
export const NEED_SHEETS = [CARE_VISIT_SHEET, AVAILABILITY_SHEET, SINGLE_VISIT_SHEET] as const;
