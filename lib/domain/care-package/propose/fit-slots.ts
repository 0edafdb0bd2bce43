import type { MealTimes } from "../../meal-times";
import type { Service } from "../../service";
import { SHORTEST_VISIT } from "./day-totals";
import { afternoon, byWished, givesMedication, inOrder, lateMorning, mealSlot, type Slot } from "./slots";

/** No visit is proposed longer than that while another can be added: a carer's stay at one patient. */
export const LONGEST_VISIT = 120;

/**
 * As many slots as the minutes of a day hold: joined when there are too many for 30 minutes each, and added to
 * when they would become longer than two hours.
 */
export function fitSlots(slots: readonly Slot[], minutes: number, meals: MealTimes): Slot[] {
  const fitting = joined(slots, Math.max(1, Math.floor(minutes / SHORTEST_VISIT)));
  return withMore(fitting, minutes, meals);
}

/** The visits that are given up first when there are too few minutes for all. */
const GIVEN_UP_FIRST = ["Morning", "Afternoon", "Evening", "Night", "Lunch", "Bed", "Tea", "Breakfast"];

/** Joins the visit that is given up first with the one nearest to it, until there are no more than `most`. */
function joined(slots: readonly Slot[], most: number): Slot[] {
  if (slots.length <= most) return [...slots];
  const rank = ({ name }: Slot) => GIVEN_UP_FIRST.indexOf(name);
  const given = slots.toSorted((a, b) => rank(a) - rank(b) || b.wished - a.wished)[0] as Slot;
  const left = slots.filter((slot) => slot !== given);
  const far = (slot: Slot) => Math.abs(slot.wished - given.wished);
  const nearest = left.toSorted((a, b) => far(a) - far(b) || a.wished - b.wished)[0] as Slot;
  const taker = { ...nearest, services: inOrder([...nearest.services, ...given.services]) };
  return joined(
    left.map((slot) => (slot === nearest ? taker : slot)),
    most,
  );
}

/** Medication is not among what an added visit is for: only nurses could give it. */
function withMore(slots: readonly Slot[], minutes: number, meals: MealTimes): Slot[] {
  const byDay = servicesOfMore(slots, () => true);
  const atTheEnds = servicesOfMore(slots, (service) => OF_ANY_HOUR.includes(service));
  const free = [
    mealSlot("lunch", byDay, meals),
    afternoon(byDay, meals),
    lateMorning(byDay, meals),
    mealSlot("bed", atTheEnds, meals),
    mealSlot("tea", atTheEnds, meals),
    mealSlot("breakfast", atTheEnds, meals),
  ].filter(({ name }) => !slots.some((slot) => slot.name === name));
  const added = [...slots];
  for (const slot of free) {
    if (capacity(added) >= minutes || (added.length + 1) * SHORTEST_VISIT > minutes) break;
    added.push(slot);
  }
  return added.sort(byWished);
}

/** How many minutes visits hold: those with medication as little as they need, the others up to the longest. */
const capacity = (slots: readonly Slot[]): number =>
  slots.reduce((sum, slot) => sum + (givesMedication(slot) ? SHORTEST_VISIT : LONGEST_VISIT), 0);

/** Nobody cleans or goes shopping at bedtime. */
const OF_ANY_HOUR: readonly Service[] = ["personal_care", "companionship"];

/** What there is besides medication and meals and suits the hour; company where nothing else is recorded. */
function servicesOfMore(slots: readonly Slot[], suits: (service: Service) => boolean): Service[] {
  const recorded = inOrder(slots.flatMap(({ services }) => services));
  const others = recorded.filter(
    (service) => service !== "medicine" && service !== "meal_prep" && suits(service),
  );
  return others.length > 0 ? others : ["companionship"];
}
