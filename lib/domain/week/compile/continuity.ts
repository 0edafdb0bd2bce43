import type { Continuity } from "../../../optimise/model/problem";
import { CONTINUITY_DAYS } from "../../continuity-days";
import { addDays, at } from "../../time";
import type { WeekFacts } from "../week-facts";
import type { WeekVisit } from "../week-visit";
import type { WeekPrices } from "./prices";

/** What each different carer of a patient costs: regular carers least, those of the last weeks less than new ones. */
export function continuityOf(
  patientIndex: ReadonlyMap<string, number>,
  carerIndex: ReadonlyMap<string, number>,
  visits: readonly WeekVisit[],
  facts: WeekFacts,
  prices: WeekPrices,
): Continuity {
  const table = new Int32Array(patientIndex.size * carerIndex.size).fill(prices.newCarer);
  const lower = (patient: number, employeeId: string, price: number) => {
    const carer = carerIndex.get(employeeId.toLowerCase());
    if (carer === undefined) return;
    const index = patient * carerIndex.size + carer;
    table[index] = Math.min(table[index] as number, price);
  };
  const until = at(facts.snapshot.week, "00:00");
  const since = at(addDays(facts.snapshot.week, -CONTINUITY_DAYS), "00:00");
  for (const [id, patient] of patientIndex) {
    for (const { employeeId } of facts.visitsReceived(id, since, until))
      lower(patient, employeeId, prices.seenCarer);
    for (const { employeeId } of facts.preferencesOf(id).preferred)
      lower(patient, employeeId, prices.regularCarer);
  }
  for (const { patientId, regularCarers } of visits) {
    const patient = patientIndex.get(patientId.toLowerCase()) as number;
    for (const [rank, employeeId] of regularCarers.entries())
      lower(patient, employeeId, Math.min(prices.seenCarer, rank * prices.regularCarer));
  }
  return { patients: patientIndex.size, prices: table };
}
