import { SERVICE_LABELS, SERVICES } from "../service";
import { listReader } from "./list";
import { serviceOfWord } from "./service-words";
import { matchKey } from "./text";

/** Services, `Medication, Meal Prep`, in the order written; null when not recorded. */
export const readRequiredSupport = listReader<string>({
  separators: /[,/;\n]/,
  entryOf: (word) => {
    const service = serviceOfWord(word);
    if (!service) return undefined;
    const label = SERVICE_LABELS[service];
    return { values: [label], repaired: matchKey(label) !== matchKey(word) };
  },
  choices: SERVICES.map((service) => SERVICE_LABELS[service]),
  store: (labels) => labels.join(", "),
});
