import type { ListedStatus } from "@/lib/services/people/people-lists";

interface Listed {
  status: ListedStatus;
}

/** Whether somebody is of a status; without one, whether they are on the list at all. */
export const hasStatus = ({ status }: Listed, wanted: string): boolean =>
  wanted === "" ? status !== "Archived" : status === wanted;
