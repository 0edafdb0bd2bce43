import { currentRoster } from "@/lib/memory/roster";

/** What a sentence calls a patient: the name, or the id where the file no longer has the person. */
export const patientNameOf = (patientId: string): string =>
  currentRoster().patient(patientId)?.name ?? patientId;
