import type { MealName, MealTimes } from "../../meal-times";
import { SERVICES, type Service, usualMinutes } from "../../service";
import { type ClockTime, minutesOfDay } from "../../time";

/** A visit of the day that is being proposed. Times are minutes after midnight. */
export interface Slot {
  name: string;
  services: Service[];
  /** It should start then, and may from one to the other. */
  wished: number;
  from: number;
  to: number;
}

/** Windows reach so many minutes to each side of the wished start: the widest that DOMAIN.md names, and for a wished time. */
const AROUND = 60;
const AROUND_WISH = 30;

/** Services that have their meals; all others share one visit in the afternoon. */
const MEALS_OF: Partial<Record<Service, readonly MealName[]>> = {
  medicine: ["breakfast", "tea"],
  meal_prep: ["breakfast", "lunch", "tea"],
  personal_care: ["breakfast", "bed"],
};

const MEAL_LABELS: Record<MealName, string> = {
  breakfast: "Breakfast",
  lunch: "Lunch",
  tea: "Tea",
  bed: "Bed",
};

/** A service and the time that the workbook wishes for it. */
export interface WishedTime {
  service: Service;
  time: ClockTime;
}

/**
 * The visits of a day that services ask for: at the times wished for a service where there are any, else at
 * its meals. What falls on the same half hour is one visit. By wished start.
 */
export function slotsOf(
  services: readonly Service[],
  wishes: readonly WishedTime[],
  meals: MealTimes,
): Slot[] {
  const slots: Slot[] = [];
  const put = (slot: Slot) => {
    const same = slots.find((other) => Math.abs(other.wished - slot.wished) <= AROUND_WISH);
    if (same) same.services = inOrder([...same.services, ...slot.services]);
    else slots.push(slot);
  };
  for (const { service, time } of wishes) put(wishedSlot(service, time, meals));
  const wishedFor = new Set(wishes.map(({ service }) => service));
  for (const service of services.filter((one) => !wishedFor.has(one))) {
    const at = MEALS_OF[service];
    if (!at) put(afternoon([service], meals));
    for (const meal of at ?? []) put(mealSlot(meal, [service], meals));
  }
  return slots.sort(byWished);
}

/** The middle of the meal's time, an hour to each side as far as the meal goes. */
export function mealSlot(meal: MealName, services: Service[], meals: MealTimes): Slot {
  const [from, to] = [minutesOfDay(meals[meal].from), minutesOfDay(meals[meal].to)];
  const wished = quarter((from + to) / 2);
  return {
    name: MEAL_LABELS[meal],
    services,
    wished,
    from: Math.max(from, wished - AROUND),
    to: Math.min(to, wished + AROUND),
  };
}

/** Between lunch and tea. */
export function afternoon(services: Service[], meals: MealTimes): Slot {
  const wished = quarter((minutesOfDay(meals.lunch.to) + minutesOfDay(meals.tea.from)) / 2);
  return { name: "Afternoon", services, wished, from: wished - AROUND, to: wished + AROUND };
}

/** Between breakfast and lunch. */
export function lateMorning(services: Service[], meals: MealTimes): Slot {
  const wished = quarter((minutesOfDay(meals.breakfast.to) + minutesOfDay(meals.lunch.from)) / 2);
  return { name: "Morning", services, wished, from: wished - AROUND, to: wished + AROUND };
}

function wishedSlot(service: Service, time: ClockTime, meals: MealTimes): Slot {
  const wished = minutesOfDay(time);
  const name = nameAt(wished, meals);
  return { name, services: [service], wished, from: wished - AROUND_WISH, to: wished + AROUND_WISH };
}

function nameAt(wished: number, meals: MealTimes): string {
  for (const meal of Object.keys(MEAL_LABELS) as MealName[]) {
    const { from, to } = meals[meal];
    if (wished >= minutesOfDay(from) && wished <= minutesOfDay(to)) return MEAL_LABELS[meal];
  }
  if (wished < 5 * 60 || wished >= 22 * 60) return "Night";
  if (wished < 12 * 60) return "Morning";
  return wished < 17 * 60 ? "Afternoon" : "Evening";
}

const quarter = (minutes: number) => Math.round(minutes / 15) * 15;

/** Each once, in the order of the list of services. */
export const inOrder = (services: readonly Service[]): Service[] =>
  SERVICES.filter((service) => services.includes(service));

export const byWished = (a: Slot, b: Slot): number => a.wished - b.wished;

/** Minutes that a slot's services usually take, at least 30. */
export const usualLength = ({ services }: Slot): number => Math.max(30, usualMinutes(services));

export const givesMedication = ({ services }: Slot): boolean => services.includes("medicine");
