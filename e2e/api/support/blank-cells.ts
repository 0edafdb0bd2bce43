import { currentWorkbook } from "../../workbooks/make-workbooks";
import { assigned, uploaded } from "./calls";
import { sharedServer } from "./shared-server";

/** Blank cells to look for: E001 and P001 have no more than their ids and names. */
const bareFirstRows = (sheets: Record<string, unknown[][]>) => {
  for (const sheet of ["EmployeeDetails", "PatientDetails"]) {
    const row = sheets[sheet]?.[1] as unknown[];
    row.fill("", 2);
  }
};

/** A server with these rows, and with two visits. */
export const serverWithBlankCells = () =>
  sharedServer(async (place) => {
    await uploaded(place, currentWorkbook({ edit: bareFirstRows }));
    await assigned(place, {
      patient_id: "P002",
      service_type: "exercise",
      date: "2026-11-24",
      start_time: "11:00",
    });
    await assigned(place, {
      patient_id: "P003",
      service_type: "medicine",
      date: "2026-11-24",
      start_time: "12:00",
      // The carers of this workbook live all over the country.
      ...{ employee_id: "E006", override_reason: "Stays nearby" },
    });
  });
