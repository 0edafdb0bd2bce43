import { SERVICE_LABELS, SERVICES } from "../service";
import { LIST_SEPARATORS, listReader } from "./list";
import { serviceOfWord } from "./service-words";
import { matchKey } from "./text";

const { personal_care, companionship, cleaning, meal_prep, medicine } = SERVICE_LABELS;
/** Suggested, never assumed; washing is of a person or of linen. */
const HINTS: Readonly<Record<string, string | null>> = {
  PC: personal_care,
  Wash: personal_care,
  Shower: personal_care,
  Bath: personal_care,
  Toileting: personal_care,
  Dress: personal_care,
  Dressing: personal_care,
  Social: companionship,
  Sitting: companionship,
  Sit: companionship,
  Befriending: companionship,
  Domestic: cleaning,
  Breakfast: meal_prep,
  Lunch: meal_prep,
  Tea: meal_prep,
  Dinner: meal_prep,
  "Med prompt": medicine,
  Washing: null,
};

/** Services, `Medication, Meal Prep`, in the order written; null when not recorded. */
export const readRequiredSupport = listReader<string>({
  separators: LIST_SEPARATORS,
  hints: HINTS,
  entryOf: (word) => {
    const service = serviceOfWord(word);
    if (!service) return undefined;
    const label = SERVICE_LABELS[service];
    return { values: [label], repaired: matchKey(label) !== matchKey(word) };
  },
  choices: SERVICES.map((service) => SERVICE_LABELS[service]),
  store: (labels) => labels.join(", "),
});
