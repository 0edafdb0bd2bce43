import { decodeAgain } from "./fields/decode-again";
import { oneLine, quoted } from "./fields/text";
import { nameWords } from "./names/name-words";
import { nameKey } from "./names/names-agree";
import { isQuiteAnotherName } from "./person-name";
import { idKey } from "./same-person";

/** Somebody on a list. */
export interface ListedPerson {
  id: string;
  name: string;
}

/** Finds a person of a list by an id and a name, either of which may be empty; a problem is one sentence. */
export type ListedFinder = (id: string, name: string) => ListedPerson | NotFound;

/** Why nobody was found, as one sentence. */
export interface NotFound {
  problem: string;
  /** True when nobody on the list is like it, false when somebody else is, or several are. */
  isUnknown: boolean;
  /** Whose id it is, and the other name beside it, where that is the problem and nobody else listed has the name. */
  other?: { person: ListedPerson; name: string };
}

/** `(Carer)` behind a name says nothing of who it is. */
const ROLE_BEHIND =
  /\s*[([](?:senior )?(?:carer|care (?:worker|assistant)|nurse|client|patient|service user|su|staff|employee)[)\]]$/i;
/** `Angela Price (E014)` */
const ID_IN_BRACKETS = /^(.*\S)\s*[([]([^()[\]]+)[)\]]$/;
/** What stands between an id and a name: `E014 - Angela Price`, `Angela Price / E014`. */
const BETWEEN = /^[\s\-–—:,/|()[\]]+|[\s\-–—:,/|()[\]]+$/g;
/** No cell that names a person with an id is longer. */
const LONGEST = 200;

/**
 * A finder over a list of people: by id, without regard to case, or to zeros, spaces and hyphens where that fits one
 * person alone; else by the one name that agrees. An id counts more than a name; what names two people, or a name that
 * is not that of the id, is a problem.
 */
export function listedFinder(people: readonly ListedPerson[], kind: "carer" | "patient"): ListedFinder {
  const byId = new Map(people.map((person) => [person.id.toLowerCase(), person]));
  const byIdKey = groupsOf(people, ({ id }) => [idKey(id)]);
  const byName = groupsOf(people, ({ name }) => [nameKey(name)]);
  const withId = (text: string): ListedPerson | undefined => {
    const respelt = byIdKey.get(idKey(text)) ?? [];
    return byId.get(text.toLowerCase()) ?? (respelt.length === 1 ? respelt[0] : undefined);
  };
  const named = (text: string): readonly ListedPerson[] =>
    [text, text.replace(ROLE_BEHIND, ""), decodeAgain(text) ?? text]
      .map((one) => byName.get(nameKey(one)) ?? [])
      .find((found) => found.length > 0) ?? [];
  const isNameOf = (text: string, person: ListedPerson) => named(text).includes(person);
  const byWord = groupsOf(people, ({ name }) => nameWords(name));
  const otherName = (person: ListedPerson, name: string): NotFound => {
    const words = nameWords(name.replace(ROLE_BEHIND, ""));
    // `Peggy` may be Peggy Shaw, who is listed: nobody is asked whether she is Margaret.
    const isOfAnother =
      named(name).length > 0 ||
      byWord.get(words[0] ?? "")?.some((one) => {
        const own = nameWords(one.name);
        return one !== person && words.every((word) => own.includes(word));
      });
    return {
      isUnknown: false,
      ...(isOfAnother ? {} : { other: { person, name } }),
      problem: `The ID ${person.id} is that of ${person.name}, and the row names ${name}.`,
    };
  };
  const byText = (text: string): readonly ListedPerson[] | NotFound => {
    const own = withId(text);
    if (own || text === "") return own ? [own] : [];
    const found = named(text);
    const both = found.length === 0 ? idAndName(text, withId) : null;
    if (both === null) return found;
    return isNameOf(both.name, both.person) ? [both.person] : otherName(both.person, both.name);
  };
  return (idText, nameText) => {
    if (idText === "" && nameText === "") return { problem: `The row names no ${kind}.`, isUnknown: true };
    const found = byText(nameText);
    if ("problem" in found) return found;
    if (idText !== "") {
      const person = withId(idText);
      if (!person) return { problem: `No ${kind} has the ID ${quoted(idText)}.`, isUnknown: true };
      const isOther =
        found.length > 0
          ? !found.includes(person)
          : nameText !== "" && isQuiteAnotherName(person.name, nameText.replace(ROLE_BEHIND, ""));
      return isOther ? otherName(person, nameText) : person;
    }
    const [only] = found;
    if (only && found.length === 1) return only;
    return only
      ? {
          isUnknown: false,
          problem: `${found.length} ${kind}s are called ${nameText} (${found.map((one) => one.id).join(", ")}). Add a column with the ID.`,
        }
      : { problem: `No ${kind} is called ${quoted(nameText)}.`, isUnknown: true };
  };
}

/** The id before, behind or in brackets behind a name. */
function idAndName(
  text: string,
  withId: (id: string) => ListedPerson | undefined,
): { person: ListedPerson; name: string } | null {
  const words = text.split(" ");
  if (words.length < 2 || text.length > LONGEST) return null;
  const behind = ID_IN_BRACKETS.exec(text);
  const parts: [id: string, name: string][] = [
    [behind?.[2] ?? "", behind?.[1] ?? ""],
    [words[0] ?? "", words.slice(1).join(" ")],
    [words.at(-1) ?? "", words.slice(0, -1).join(" ")],
  ];
  for (const [written, rest] of parts) {
    const id = oneLine(written.replace(BETWEEN, ""));
    const name = rest.replace(BETWEEN, "");
    const person = /\d/.test(id) && name !== "" ? withId(id) : undefined;
    if (person) return { person, name };
  }
  return null;
}

function groupsOf(
  people: readonly ListedPerson[],
  keysOf: (person: ListedPerson) => readonly string[],
): Map<string, ListedPerson[]> {
  const groups = new Map<string, ListedPerson[]>();
  for (const person of people) {
    for (const key of keysOf(person)) {
      const group = groups.get(key);
      if (group) group.push(person);
      else if (key !== "") groups.set(key, [person]);
    }
  }
  return groups;
}
