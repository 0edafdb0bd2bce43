import { type BankHolidayBehaviour, SUSPENSION_WORDS } from "@/lib/domain/care-package/regular-visit";
import { addDays, WEEKDAYS } from "@/lib/domain/time";
import { servicesInWords } from "@/lib/export/rota-tables";
import { type ExportColumn, tableOf } from "@/lib/export/table";
import { currentRoster } from "@/lib/memory/roster";
import { packageList } from "../care-package/package-list";
import type { Download } from "../import/upload-files";
import { type FileFormat, fileOf } from "./file-of";

type ListedPackage = ReturnType<typeof packageList>["care_packages"][number];
/** A regular visit, or a stay, with whose it is. */
type Of<Part> = { patient: ListedPackage; one: Part };
type RegularVisit = Of<ListedPackage["regular_visits"][number]>;
type Stay = Of<ListedPackage["suspensions"][number]>;

const hoursOf = (minutes: number | null) => (minutes === null ? null : minutes / 60);

const PACKAGES: ExportColumn<ListedPackage>[] = [
  { header: "Patient ID", kind: "text", width: 10, value: (one) => one.patient_id },
  { header: "Patient", kind: "text", width: 20, value: (one) => one.patient_name },
  { header: "State", kind: "text", width: 12, value: stateOf },
  { header: "Regular visits", kind: "number", width: 10, value: (one) => one.regular_visits.length },
  { header: "Which", kind: "text", width: 30, value: visitsInWords },
  {
    header: "Hours of support a week",
    kind: "decimal",
    width: 10,
    value: (one) => hoursOf(one.required_minutes_a_week),
  },
  {
    header: "Planned a week (hours)",
    kind: "decimal",
    width: 10,
    value: (one) => one.planned_minutes_a_week / 60,
  },
  { header: "Suspensions", kind: "number", width: 10, value: ({ suspensions }) => suspensions.length },
];

function stateOf({ regular_visits, proposed }: ListedPackage): string {
  if (regular_visits.length === 0) return "None";
  return proposed ? "Proposed" : "Confirmed";
}

function visitsInWords({ regular_visits, proposal }: ListedPackage): string | null {
  if (regular_visits.length === 0) return proposal;
  return regular_visits.map(({ name, wished_start }) => `${name} ${wished_start}`).join(", ");
}

const HOLIDAYS: Record<BankHolidayBehaviour, string> = {
  "as-usual": "As usual",
  "as-sunday": "As on Sunday",
  none: "Does not take place",
};

const VISITS: ExportColumn<RegularVisit>[] = [
  { header: "Patient ID", kind: "text", width: 10, value: ({ patient }) => patient.patient_id },
  { header: "Patient", kind: "text", width: 20, value: ({ patient }) => patient.patient_name },
  { header: "Visit", kind: "text", width: 12, value: ({ one }) => one.name },
  {
    header: "State",
    kind: "text",
    width: 12,
    value: ({ one }) => (one.status === "confirmed" ? "Confirmed" : "Proposed"),
  },
  { header: "Services", kind: "text", width: 20, value: ({ one }) => servicesInWords(one.service_types) },
  {
    header: "Days",
    kind: "text",
    width: 12,
    value: ({ one }) => (one.weekdays.length === WEEKDAYS.length ? "Every day" : one.weekdays.join(", ")),
  },
  { header: "Every (weeks)", kind: "number", width: 8, value: ({ one }) => one.every_weeks },
  { header: "Earliest start", kind: "text", width: 8, value: ({ one }) => one.earliest_start },
  { header: "Wished start", kind: "text", width: 8, value: ({ one }) => one.wished_start },
  { header: "Latest start", kind: "text", width: 8, value: ({ one }) => one.latest_start },
  {
    header: "Must start on time",
    kind: "text",
    width: 8,
    value: ({ one }) => (one.time_critical ? "Yes" : "No"),
  },
  { header: "Length (min)", kind: "number", width: 8, value: ({ one }) => one.duration },
  { header: "Carers needed", kind: "number", width: 8, value: ({ one }) => one.carers },
  { header: "Qualification at least", kind: "text", width: 10, value: ({ one }) => one.required_role },
  { header: "Language", kind: "text", width: 10, value: ({ one }) => one.language },
  { header: "Gender of carer", kind: "text", width: 10, value: ({ one }) => one.gender },
  { header: "Must come by car", kind: "text", width: 8, value: ({ one }) => (one.vehicle ? "Yes" : "No") },
  { header: "Regular carers", kind: "text", width: 20, value: ({ one }) => namesOf(one.regular_carers) },
  { header: "First day", kind: "date", width: 12, value: ({ one }) => one.from },
  {
    header: "Last day",
    kind: "date",
    width: 12,
    value: ({ one }) => (one.until === null ? null : addDays(one.until, -1)),
  },
  { header: "On bank holidays", kind: "text", width: 12, value: ({ one }) => HOLIDAYS[one.bank_holidays] },
  { header: "Days that differ", kind: "number", width: 8, value: ({ one }) => one.exceptions.length },
];

const namesOf = (ids: readonly string[]): string | null =>
  ids.map((id) => currentRoster().employee(id)?.name ?? id).join(", ") || null;

const STAYS: ExportColumn<Stay>[] = [
  { header: "Patient ID", kind: "text", width: 10, value: ({ patient }) => patient.patient_id },
  { header: "Patient", kind: "text", width: 20, value: ({ patient }) => patient.patient_name },
  { header: "Why", kind: "text", width: 14, value: ({ one }) => SUSPENSION_WORDS[one.reason] },
  { header: "Away from", kind: "datetime", width: 17, value: ({ one }) => one.from },
  { header: "Back at", kind: "datetime", width: 17, value: ({ one }) => one.return_date },
];

/**
 * The care packages in the order of their page; the workbook has each regular visit and each stay away too. Notes for
 * the carer stay inside, because they say more of a patient than the page of everybody does.
 */
export function exportedCarePackages(format: FileFormat): Download {
  const packages = packageList().care_packages.toSorted((a, b) => Number(b.proposed) - Number(a.proposed));
  const visits = packages.flatMap((patient) => patient.regular_visits.map((one) => ({ patient, one })));
  const stays = packages.flatMap((patient) => patient.suspensions.map((one) => ({ patient, one })));
  return fileOf("care-packages", format, tableOf("Care packages", PACKAGES, packages), [
    tableOf("Regular visits", VISITS, visits),
    tableOf("Suspensions", STAYS, stays),
  ]);
}
