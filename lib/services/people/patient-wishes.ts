import { now } from "@/lib/config";
import { replacePatientPreferences } from "@/lib/db/patient-preferences";
import { writeTx } from "@/lib/db/transaction";
import type { Patient } from "@/lib/domain/patient";
import type { PatientPreferences } from "@/lib/domain/preference";
import { utcStamp } from "@/lib/domain/time";
import { AppError } from "@/lib/errors";
import { currentRoster, reloadPeople } from "@/lib/memory/roster";
import { recordOperation } from "../record-operation";

/** The wishes of a patient about carers, in the keys that programs read. */
export interface WishesForPrograms {
  patient_id: string;
  gender: PatientPreferences["gender"];
  preferred: { employee_id: string; strength: string }[];
  avoid: { employee_id: string; strength: string }[];
  short_visits_agreed: boolean;
}

/** What is recorded of a patient's wishes. Throws `not-found`. */
export function patientWishes(patientId: string): WishesForPrograms {
  const patient = requirePatient(patientId);
  const { gender, preferred, avoid, shortVisitsAgreed } = currentRoster().preferencesOf(patient.patientId);
  const listed = (wishes: PatientPreferences["preferred"]) =>
    wishes.map(({ employeeId, strength }) => ({ employee_id: employeeId, strength }));
  return {
    patient_id: patient.patientId,
    gender,
    preferred: listed(preferred),
    avoid: listed(avoid),
    short_visits_agreed: shortVisitsAgreed,
  };
}

/** Puts these wishes in the place of those recorded. Throws `not-found` for a patient or carer whom nobody knows, and `request-refused` for one both preferred and avoided. */
export function changePatientWishes(
  patientId: string,
  wishes: PatientPreferences,
  actor: string,
): WishesForPrograms {
  const patient = requirePatient(patientId);
  const preferred = wishes.preferred.map(withStoredId);
  const avoid = wishes.avoid.map(withStoredId);
  const both = preferred.find((one) => avoid.some((other) => other.employeeId === one.employeeId));
  if (both) {
    throw new AppError(
      "request-refused",
      `${currentRoster().employee(both.employeeId)?.name ?? both.employeeId} cannot be preferred and avoided at once. Choose one.`,
    );
  }
  writeTx((tx) => {
    replacePatientPreferences(tx, patient.patientId, { ...wishes, preferred, avoid }, utcStamp(now()));
    const count =
      preferred.length + avoid.length + (wishes.gender ? 1 : 0) + (wishes.shortVisitsAgreed ? 1 : 0);
    const details = { patient_id: patient.patientId, wishes: count };
    recordOperation(tx, { type: "patient_preferences_changed", details }, actor);
  });
  reloadPeople();
  return patientWishes(patientId);
}

function requirePatient(patientId: string): Patient {
  const patient = currentRoster().patient(patientId);
  if (!patient)
    throw new AppError("not-found", "There is no patient with that id. Choose one from the list.");
  return patient;
}

function withStoredId<Wish extends { employeeId: string }>(wish: Wish): Wish {
  const employee = currentRoster().employee(wish.employeeId);
  if (!employee)
    throw new AppError("not-found", `There is no employee ${wish.employeeId}. Choose one from the list.`);
  return { ...wish, employeeId: employee.employeeId };
}
