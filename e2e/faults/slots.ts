/** What an honest coordinator asks for: a visit that no other request of the same test clashes with. */
export interface Slot {
  patient_id: string;
  service_type: "exercise";
  duration: number;
  date: string;
  start_time: string;
}

const PATIENTS = 12;
const DAY = 24 * 60 * 60 * 1000;

/** One visit after the other for the patients of the numbered workbook, from a day on (`2026-11-24`). */
export function* slotsFrom(firstDay: string): Generator<Slot, never> {
  for (let day = Date.parse(firstDay); ; day += DAY) {
    const date = new Date(day).toISOString().slice(0, 10);
    for (let hour = 7; hour < 22; hour++) {
      for (let one = 1; one <= PATIENTS; one++) {
        const start_time = `${String(hour).padStart(2, "0")}:00`;
        yield { patient_id: `P${one}`, service_type: "exercise", duration: 45, date, start_time };
      }
    }
  }
}
