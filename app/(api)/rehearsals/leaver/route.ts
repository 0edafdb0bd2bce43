import { leaverQuery } from "@/lib/http/export-schemas";
import { method, route } from "@/lib/http/route";
import { rehearsalOf } from "@/lib/services/rehearsals/rehearsal-of";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({ query: leaverQuery }, ({ query }) => rehearsalOf({ rehearsal: "leaver", ...query })),
});
