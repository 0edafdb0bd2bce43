import { allRecordViews } from "@/lib/auth/record-views";
import { download } from "@/lib/http/download";
import { accessLogExportQuery } from "@/lib/http/export-schemas";
import { method, route } from "@/lib/http/route";
import { exportedAccessLog } from "@/lib/services/exports/exported-histories";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({ query: accessLogExportQuery }, ({ query }) =>
    download(exportedAccessLog(allRecordViews(query.patient ?? null), "xlsx")),
  ),
});
