import { problemBody, problemResponse } from "./problem";
import { method, route } from "./route";

const answer = method({}, () =>
  problemResponse(problemBody(404, "Not found", "There is nothing at this path. Check the spelling.")),
);

/** Answers every method of every unknown path. */
export const unknownPath = route({ GET: answer, POST: answer, PUT: answer, PATCH: answer, DELETE: answer });
