import { download } from "@/lib/http/download";
import { weekExportQuery } from "@/lib/http/export-schemas";
import { method, route } from "@/lib/http/route";
import { exportedWeek } from "@/lib/services/exports/exported-week";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({ query: weekExportQuery }, ({ query }) => download(exportedWeek(query, "xlsx"))),
});
