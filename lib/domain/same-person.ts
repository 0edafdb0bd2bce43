import { nameWords } from "./names/name-words";
import { namesAgree } from "./names/names-agree";
import { isQuiteAnotherName } from "./person-name";

/** What tells people apart when their ids do not agree. */
export interface Identity {
  name: string;
  postcode: string | null;
}

/**
 * An id as people respell it: `E001`, `E-001`, `E 1` and `e01` are one, and so are `001` and `1`. Figures that stand
 * apart stay apart: `2-254` is not `2254`.
 */
export function idKey(id: string): string {
  return (id.toLowerCase().match(/\d+|\p{L}+/gu) ?? [])
    .map((part) => part.replace(/^0+(?=\d)/, ""))
    .join("|");
}

const spaceless = (postcode: string | null) => postcode?.replace(/\s/g, "").toLowerCase() ?? null;

/** Whether name and postcode of both agree, both recorded. */
export function identitiesAgree(a: Identity, b: Identity): boolean {
  const postcode = spaceless(a.postcode);
  return postcode !== null && postcode === spaceless(b.postcode) && namesAgree(a.name, b.name);
}

/** Finds those among people whom a newcomer may be: {@link IdentityIndex.like}. */
export interface IdentityIndex<Person> {
  /**
   * People with the same name and postcode, and those whose id is the same but for its spelling and whose name is
   * not quite another; the latter first.
   */
  like(id: string, identity: Identity): Person[];
}

/** Prepares the search among people for {@link IdentityIndex.like}. */
export function identityIndex<Person extends { name: string }>(
  people: readonly Person[],
  idOf: (person: Person) => string,
): IdentityIndex<Person> {
  const byId = groups(people, (person) => [idKey(idOf(person))]);
  const byName = groups(people, (person) => keysOf(identityOf(person)));
  return {
    like(id, identity) {
      const respelt = (byId.get(idKey(id)) ?? []).filter(
        (person) => !isQuiteAnotherName(person.name, identity.name),
      );
      const namesakes = keysOf(identity).flatMap((key) => byName.get(key) ?? []);
      return [...new Set([...respelt, ...namesakes])];
    },
  };
}

/** The name and postcode of somebody; not every list of people has a postcode. */
export const identityOf = (person: { name: string; postcode?: unknown }): Identity => ({
  name: person.name,
  postcode: typeof person.postcode === "string" ? person.postcode : null,
});

/** The keys under which those are found whose names and postcodes agree. */
function keysOf({ name, postcode }: Identity): string[] {
  const [place, words] = [spaceless(postcode), nameWords(name)];
  if (place === null || words.length === 0) return [];
  return [`${words.join("")} ${place}`, `${[...words].sort().join(" ")} ${place}`];
}

function groups<Person>(
  people: readonly Person[],
  keysOf_: (person: Person) => string[],
): Map<string, Person[]> {
  const found = new Map<string, Person[]>();
  for (const person of people) {
    for (const key of new Set(keysOf_(person))) found.set(key, [...(found.get(key) ?? []), person]);
  }
  return found;
}
