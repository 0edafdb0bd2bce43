import { recordViews } from "@/lib/auth/record-views";
import { method, route } from "@/lib/http/route";
import { recordViewsQuery } from "@/lib/http/sign-in-schemas";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({ query: recordViewsQuery }, ({ query }) =>
    recordViews({ patientId: query.patient ?? null, before: query.before ?? null, limit: query.limit }),
  ),
});
