import { getConfig } from "@/lib/config";
import { addDays } from "@/lib/domain/time";
import { csvOf } from "@/lib/export/csv";
import { careSystemsRota, type ExportedVisit, flatRota } from "@/lib/export/rota-tables";
import { carerWeeks, patientWeeks } from "@/lib/export/week-sheets";
import { workbookOf } from "@/lib/export/workbook";
import type { Download } from "../import/upload-files";
import { type RotaEntry, type RotaFilter, rotaList } from "../rota/rota-list";
import { type Period, periodOf } from "./period";

/** Which visits are exported: what the rota page is narrowed to. */
export type RotaExportFilter = Partial<Period> & Omit<RotaFilter, "from" | "until">;

/** The rota of a period: one row a visit and carer, and a sheet for each of carers and patients. */
export function exportedRota(filter: RotaExportFilter, format: "xlsx" | "csv"): Download {
  const { visits, period } = visitsOf(filter);
  const flat = flatRota(visits);
  const bytes = format === "csv" ? csvOf(flat) : workbookOf([flat, carerWeeks(visits), patientWeeks(visits)]);
  return { filename: nameOf("rota", period, format), bytes };
}

/** The rota of a period in the layout that care systems read. */
export function exportedForCareSystems(filter: RotaExportFilter): Download {
  const { visits, period } = visitsOf(filter);
  const table = careSystemsRota(visits, getConfig().branchName);
  return { filename: nameOf("care-systems", period, "xlsx"), bytes: workbookOf([table]) };
}

/** `rota-2026-11-23-to-2026-11-29.xlsx`: the last day in the name is one that is included. */
export const nameOf = (what: string, { from, until }: Period, format: string): string => {
  const last = addDays(until, -1);
  return `${what}-${from === last ? from : `${from}-to-${last}`}.${format}`;
};

function visitsOf({ from, until, ...filter }: RotaExportFilter): { visits: ExportedVisit[]; period: Period } {
  const period = periodOf({ from, until });
  const midnights = { from: `${period.from}T00:00`, until: `${period.until}T00:00` };
  const visits = rotaList({ ...filter, ...midnights })
    // A night that began the day before belongs to that day's export.
    .filter(({ visit }) => visit.start_time >= midnights.from)
    .map(exportedVisit)
    .sort((a, b) => (a.startTime < b.startTime ? -1 : a.startTime > b.startTime ? 1 : a.id - b.id));
  return { visits, period };
}

const exportedVisit = ({ visit, patient_name, state, lacking, assignments }: RotaEntry): ExportedVisit => ({
  id: visit.id,
  patientId: visit.patient_id,
  patientName: patient_name,
  startTime: visit.start_time,
  endTime: visit.end_time,
  duration: visit.duration,
  services: visit.service_types,
  carersNeeded: visit.carers,
  isCancelled: state === "cancelled",
  lacking,
  assignments: assignments.map((one) => ({
    employeeId: one.employee_id,
    employeeName: one.employee_name,
    travel: one.travel_known ? one.travel_time : null,
    overrideReason: one.override_reason,
  })),
});
