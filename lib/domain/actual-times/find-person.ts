import { oneLine } from "../fields/text";
import { type ListedPerson, listedFinder } from "../listed-person";
import type { WrittenCell } from "./written-row";

/** Finds a person of a list by what cells say; a problem is one sentence. */
export type PersonFinder = (
  id: WrittenCell | undefined,
  name: WrittenCell | undefined,
) => ListedPerson | { problem: string };

/** A finder by cells: see {@link listedFinder}. A cell without a value, such as a broken formula, is a problem. */
export function personFinder(people: readonly ListedPerson[], kind: "carer" | "patient"): PersonFinder {
  const find = listedFinder(people, kind);
  return (id, name) => {
    const fault = id?.fault ?? name?.fault ?? null;
    if (fault !== null) return { problem: `${(id?.fault ? id : name)?.header}: ${fault}` };
    return find(oneLine(id?.written ?? ""), oneLine(name?.written ?? ""));
  };
}
