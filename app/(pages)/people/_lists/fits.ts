import type { ListedStatus } from "@/lib/services/people/people-lists";

interface Listed {
  id: string;
  name: string;
  postcode: string | null;
  status: ListedStatus;
}

/** Whether somebody is of a status; without one, whether they are on the list at all. */
export const hasStatus = ({ status }: Listed, wanted: string): boolean =>
  wanted === "" ? status !== "Archived" : status === wanted;

/** Whether each word that was typed is in the name, the id or the postcode; postcodes without their space too. */
export function holdsWords({ id, name, postcode }: Listed, typed: string): boolean {
  const code = (postcode ?? "").toLowerCase();
  const text = `${name}\n${id}\n${code}\n${code.replaceAll(" ", "")}`.toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
