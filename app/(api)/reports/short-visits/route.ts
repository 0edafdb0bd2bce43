import { seesPay } from "@/lib/http/access";
import { periodQuery } from "@/lib/http/export-schemas";
import { method, route } from "@/lib/http/route";
import { reportOf } from "@/lib/services/reports/report-of";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({ query: periodQuery }, ({ query, identity }) =>
    reportOf("short-visits", query, seesPay(identity)),
  ),
});
