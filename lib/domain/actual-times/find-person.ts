import { oneLine, quoted } from "../fields/text";
import { nameKey } from "../names/names-agree";
import type { WrittenCell } from "./written-row";

export interface ListedPerson {
  id: string;
  name: string;
}

/** Finds a person of a list by what cells say; a problem is one sentence. */
export type PersonFinder = (
  id: WrittenCell | undefined,
  name: WrittenCell | undefined,
) => ListedPerson | { problem: string };

/** `Angela Price (E014)` */
const ID_BEHIND = /^(.*\S)\s*[([]([^()[\]]+)[)\]]$/;

/**
 * A finder over a list of people: by id without regard to case, else by the one name that agrees. An id counts more
 * than a name; what names two people, or a name that is not that of the id, is a problem.
 */
export function personFinder(people: readonly ListedPerson[], kind: "carer" | "patient"): PersonFinder {
  const byId = new Map(people.map((person) => [person.id.toLowerCase(), person]));
  const byName = new Map<string, ListedPerson[]>();
  for (const person of people) {
    const key = nameKey(person.name);
    byName.set(key, [...(byName.get(key) ?? []), person]);
  }
  const withId = (text: string) => byId.get(text.toLowerCase());
  const named = (text: string): ListedPerson[] => {
    const behind = ID_BEHIND.exec(text);
    const own = withId(text) ?? (behind ? withId(oneLine(behind[2] ?? "")) : undefined);
    return own ? [own] : text === "" ? [] : (byName.get(nameKey(text)) ?? []);
  };
  return (id, name) => {
    const fault = id?.fault ?? name?.fault ?? null;
    if (fault !== null) return { problem: `${(id?.fault ? id : name)?.header}: ${fault}` };
    const [idText, nameText] = [oneLine(id?.written ?? ""), oneLine(name?.written ?? "")];
    if (idText === "" && nameText === "") return { problem: `The row names no ${kind}.` };
    const found = named(nameText);
    if (idText !== "") {
      const person = withId(idText);
      if (!person) return { problem: `No ${kind} has the ID ${quoted(idText)}.` };
      const isOther = found.length > 0 && !found.includes(person);
      if (isOther)
        return { problem: `The ID ${person.id} is that of ${person.name}, and the row names ${nameText}.` };
      return person;
    }
    const [only] = found;
    if (only && found.length === 1) return only;
    return only
      ? {
          problem: `${found.length} ${kind}s are called ${nameText} (${found.map((one) => one.id).join(", ")}). Add a column with the ID.`,
        }
      : { problem: `No ${kind} is called ${quoted(nameText)}.` };
  };
}
