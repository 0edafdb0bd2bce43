import { employee, patient } from "../api/support/small-branch";
import { branchWorkbook } from "../workbooks/branch";

const PATIENTS = 12;
const CARERS = 40;
const NAMES = "Amira Bethan Callum Divya Ewan Freya Gareth Harriet Imran Jolanta Kwame Lowri".split(" ");

/** The same people each time, with a note that says which upload it is. */
export const numberedWorkbook = (number: number, carers = CARERS): Uint8Array =>
  branchWorkbook(
    Array.from({ length: carers }, (_, index) =>
      employee(`E${index + 101}`, `${NAMES[index % NAMES.length]} Carer${index}`, {
        Notes: `upload ${number}`,
      }),
    ),
    Array.from({ length: PATIENTS }, (_, index) => patient(`P${index + 1}`, `${NAMES[index]} Loddon`)),
  );

/** A visit that may be asked for. */
export interface Slot {
  patient_id: string;
  date: string;
  start_time: string;
}

/** Slots that no two requests share, so that each may succeed. */
export function* freeSlots(): Generator<Slot, never> {
  for (let day = 0; ; day++) {
    const date = new Date(Date.UTC(2026, 10, 24 + day)).toISOString().slice(0, 10);
    for (let hour = 7; hour < 22; hour++) {
      for (let one = 1; one <= PATIENTS; one++)
        yield { patient_id: `P${one}`, date, start_time: `${String(hour).padStart(2, "0")}:00` };
    }
  }
}
