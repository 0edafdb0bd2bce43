import { nextId } from "./bulk";
import { assignments, rotaApplications, visits } from "./schema";

/** The ids that the next visit, assignment and application will get; asked for inside the transaction that gives them. */
export const nextIds = () => ({
  visit: nextId(visits),
  assignment: nextId(assignments),
  application: nextId(rotaApplications),
});
