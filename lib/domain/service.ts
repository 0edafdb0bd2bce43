/** The services of a visit, as programs name them and as the workbooks do. */
export const SERVICES = [
  "medicine",
  "exercise",
  "companionship",
  "personal_care",
  "meal_prep",
  "cleaning",
  "shopping",
  "walking",
  "laundry",
] as const;
export type Service = (typeof SERVICES)[number];

/** What the workbooks and the pages call each service. */
export const SERVICE_LABELS: Record<Service, string> = {
  medicine: "Medication",
  exercise: "Exercise",
  companionship: "Companionship",
  personal_care: "Personal Care",
  meal_prep: "Meal Prep",
  cleaning: "Cleaning",
  shopping: "Shopping",
  walking: "Walking",
  laundry: "Laundry",
};

/** Minutes of a visit for which nobody said how long (API.md, "Fields of an assignment request"). */
const USUAL_MINUTES: Record<Service, number> = {
  medicine: 30,
  exercise: 60,
  companionship: 60,
  personal_care: 45,
  meal_prep: 30,
  cleaning: 60,
  shopping: 60,
  walking: 60,
  laundry: 60,
};

/** Minutes of a visit with these services: the longest one's, for two services at once are one visit. */
export function usualMinutes(services: readonly Service[]): number {
  return Math.max(...services.map((service) => USUAL_MINUTES[service]));
}

/** True for one of the nine names that programs use. */
export function isService(text: string): text is Service {
  return (SERVICES as readonly string[]).includes(text);
}
