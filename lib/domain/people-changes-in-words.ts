import { inFigures } from "./in-figures";
/** How many people an upload adds, changes, leaves as they are, archives and puts back on the list. */
export type PeopleChangeCounts = Record<"added" | "changed" | "unchanged" | "archived" | "restored", number>;

/** Those of two lists together. */
export function addPeopleChanges(one: PeopleChangeCounts, other: PeopleChangeCounts): PeopleChangeCounts {
  const sum = (of: keyof PeopleChangeCounts) => one[of] + other[of];
  return {
    added: sum("added"),
    changed: sum("changed"),
    unchanged: sum("unchanged"),
    archived: sum("archived"),
    restored: sum("restored"),
  };
}

/** What an upload does to the lists, without what does not occur: "35 new, 2 archived"; empty when the lists are. */
export function peopleChangesInWords(counts: PeopleChangeCounts): string {
  const parts = [
    [counts.added, "new"],
    [counts.changed, "changed"],
    [counts.unchanged, "unchanged"],
    [counts.archived, "archived"],
    [counts.restored, "back on the list"],
  ] as const;
  return parts
    .filter(([people]) => people > 0)
    .map(([people, what]) => `${inFigures(people)} ${what}`)
    .join(", ");
}
