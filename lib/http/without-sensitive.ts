/** What only those who need it for care or for an inspection are shown, under every name that it has. */
const SENSITIVE = new Set(["illness", "religion", "ethnicity", "notes", "medicalconditions"]);

const isSensitive = (key: string) => SENSITIVE.has(key.toLowerCase().replace(/[^a-z]/g, ""));

/**
 * An answer without the sensitive facts of people: texts become empty, everything else null. A list of
 * fields (`{"field":"Illness","value":…}`) and of changes to them is read as well.
 */
export function withoutSensitive(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(withoutSensitive);
  if (typeof answer !== "object" || answer === null || Object.getPrototypeOf(answer) !== Object.prototype)
    return answer;
  const entries = Object.entries(answer);
  const names = entries.some(
    ([key, value]) => /^(field|fact|column)$/.test(key) && typeof value === "string" && isSensitive(value),
  );
  return Object.fromEntries(
    entries.map(([key, value]) => {
      if (isSensitive(key) || (names && !/^(field|fact|column|id)$/.test(key))) return [key, blank(value)];
      return [key, withoutSensitive(value)];
    }),
  );
}

const blank = (value: unknown) => (typeof value === "string" ? "" : null);
