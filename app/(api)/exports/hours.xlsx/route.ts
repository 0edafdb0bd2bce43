import { seesPay } from "@/lib/http/access";
import { download } from "@/lib/http/download";
import { periodQuery } from "@/lib/http/export-schemas";
import { method, route } from "@/lib/http/route";
import { exportedHours } from "@/lib/services/exports/exported-reports";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({ query: periodQuery }, ({ query, identity }) =>
    download(exportedHours(query, "xlsx", seesPay(identity))),
  ),
});
