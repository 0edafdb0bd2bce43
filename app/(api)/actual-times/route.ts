import { actualTimesQuery, readActualTimesForm } from "@/lib/http/actual-times-form";
import { periodQuery } from "@/lib/http/export-schemas";
import { method, route } from "@/lib/http/route";
import { actualTimes } from "@/lib/services/actual-times/actual-times";
import { importActualTimes, reviewActualTimes } from "@/lib/services/actual-times/import-actual-times";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({ query: periodQuery }, ({ query }) => actualTimes(query)),
  POST: method({ query: actualTimesQuery }, async ({ request, query, actor }) => {
    const file = await readActualTimesForm(request);
    return query.dry_run === "true" ? reviewActualTimes(file) : importActualTimes(file, actor);
  }),
});
