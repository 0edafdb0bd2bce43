import { SERVICE_LABELS, SERVICES, type Service } from "../service";
import { matchKey } from "./text";

const SYNONYMS: Record<Service, string[]> = {
  medicine: ["medicine", "medicines", "medications", "meds"],
  exercise: ["exercises", "exercising"],
  companionship: ["companion", "companions", "company"],
  personal_care: [],
  meal_prep: ["meal preparation", "meals", "meal", "meal preps", "cooking"],
  cleaning: ["clean", "housework"],
  shopping: ["shop", "shops", "groceries", "grocery shopping"],
  walking: ["walk", "walks"],
  laundry: ["laundries"],
};

const services = new Map<string, Service>();
for (const service of SERVICES) {
  for (const word of [service, SERVICE_LABELS[service], ...SYNONYMS[service]]) {
    services.set(matchKey(word), service);
  }
}

/** The service that a word of a workbook means (`Meds`, `meal_prep`, `Personal Care`), or undefined. */
export function serviceOfWord(word: string): Service | undefined {
  return services.get(matchKey(word));
}
