import { movedPersonQuery, readMovedPersonForm } from "@/lib/http/moved-person-form";
import { method, route } from "@/lib/http/route";
import { reviewMovedPerson, takeInPerson } from "@/lib/services/moving/take-in-person";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: method({ query: movedPersonQuery }, async ({ request, query, actor }) => {
    const moved = await readMovedPersonForm(request);
    return query.dry_run === "true" ? reviewMovedPerson(moved) : takeInPerson(moved, actor);
  }),
});
