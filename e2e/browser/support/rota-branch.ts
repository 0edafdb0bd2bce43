import { ask, type Place } from "../../api/support/ask";
import { assigned, uploaded } from "../../api/support/calls";
import { employee, patient } from "../../api/support/small-branch";
import { branchWorkbook } from "../../workbooks/branch";

/** Four carers of one place and four patients of another, a few minutes apart. */
export const ROTA_BRANCH = {
  employees: [
    employee("E001", "Amira Ashdown", { Qualification: "Nurse" }),
    employee("E002", "Bethan Holkham"),
    employee("E003", "Callum Paston", { Gender: "Male" }),
    employee("E004", "Divya Blakeney", { Qualification: "Senior Carer" }),
  ],
  patients: [
    patient("P001", "Marek Smith"),
    patient("P002", "Niamh Thurne", { PostCode: "NR2 3AB" }),
    patient("P003", "Owen Loddon", { PostCode: "NR3 1AA" }),
    patient("P004", "Priya Upton"),
  ],
};

/** Uploads the branch. */
export const withRotaBranch = (place: Place) =>
  uploaded(place, branchWorkbook(ROTA_BRANCH.employees, ROTA_BRANCH.patients));

/** Books a visit, and returns the numbers of the visit and of its first assignment. */
export async function book(
  place: Place,
  patientId: string,
  service: string,
  start: string,
  employeeId: string,
  more: Record<string, unknown> = {},
): Promise<{ visit: number; assignment: number }> {
  const [date, time] = start.split("T");
  const { assignment } = await assigned(place, {
    patient_id: patientId,
    service_type: service,
    date,
    start_time: time,
    ...(employeeId === "" ? {} : { employee_id: employeeId }),
    ...more,
  });
  return { visit: assignment.visit_id as number, assignment: assignment.id };
}

/** A Monday and Tuesday with visits, one that nobody may give, one that lost its carer, and one rule passed. */
export async function withBookedRota(place: Place) {
  await withRotaBranch(place);
  const morning = await book(place, "P001", "personal_care", "2026-11-23T09:00", "E002");
  const noon = await book(place, "P002", "exercise", "2026-11-23T11:00", "E002");
  const passed = await book(place, "P003", "companionship", "2026-11-23T22:30", "E003", {
    override_reason: "Family asked for a late visit",
  });
  const tuesday = await book(place, "P001", "medicine", "2026-11-24T09:30", "E001");
  const lost = await book(place, "P004", "shopping", "2026-11-23T15:00", "E004");
  await ask(place, {
    method: "DELETE",
    path: `/assignments/${lost.assignment}`,
    ...json({ reason: "The carer is needed elsewhere" }),
  });
  return { morning, noon, passed, tuesday, lost };
}

const json = (body: object) => ({
  body: JSON.stringify(body),
  headers: { "content-type": "application/json" },
});
