import { parse, stringify } from "yaml";
import { manifestsOf } from "./manifests";
import { valuesSchema } from "./values";

/** The manifests of a values file as YAML documents, or what is wrong with it, a line each. */
export function rendered(text: string): { yaml: string } | { problems: string[] } {
  const values = valuesSchema.safeParse(parse(text));
  if (!values.success) {
    return {
      problems: values.error.issues.map(({ path, message }) => `${path.join(".") || "The file"}: ${message}`),
    };
  }
  const documents = manifestsOf(values.data).map((one) => stringify(one, { aliasDuplicateObjects: false }));
  return { yaml: documents.map((one) => `---\n${one}`).join("") };
}
