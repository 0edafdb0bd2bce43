/** What people type themselves, or what is recorded of them: not the product's words. */
const NOT_OURS =
  /^(notes|override_reason|cancelled_reason|reason|name|.*name|address|prompt|actor|value|from|to|old|new|reopen.*|.*[nN]otes|filename|header|Name|PatientName|Address|.*Support|AdditionalRequirements|Illness|columns_used|required_support|additional_requirements|ethnicity|religion|.*[Ll]anguage.*)$/;

/** A text of several words; keys, codes and single words are for programs. */
const IS_SENTENCE = /\S\s\S+\s\S/;

/** Every text of an answer that is written for people, by the path of its keys: `errors[].message`. */
export function sentencesIn(value: unknown, key = "", path = ""): [path: string, text: string][] {
  if (typeof value === "string") return IS_SENTENCE.test(value) && !NOT_OURS.test(key) ? [[path, value]] : [];
  if (Array.isArray(value)) return value.flatMap((item) => sentencesIn(item, key, `${path}[]`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    sentencesIn(inner, name, path === "" ? name : `${path}.${name}`),
  );
}
