import type { Carer } from "../model/problem";

/** What a carer's hours and unsocial hours cost. */
export function carerCost(rules: Carer, work: number, unsocial: number): number {
  let cost = rules.unsocialPrice * unsocial * unsocial;
  const { workPrices } = rules;
  for (let step = 0; step < workPrices.length; step++) {
    const { from, price } = workPrices[step]!;
    if (work > from) cost += (work - from) * price;
  }
  if (work < rules.contracted) cost += (rules.contracted - work) * rules.underPrice;
  return cost;
}
