import { download } from "@/lib/http/download";
import { rehearsalExportQuery } from "@/lib/http/export-schemas";
import { method, route } from "@/lib/http/route";
import { exportedRehearsal } from "@/lib/services/exports/exported-reports";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({ query: rehearsalExportQuery }, ({ query }) => download(exportedRehearsal(query, "xlsx"))),
});
