import { recordViews } from "@/lib/auth/record-views";
import { download } from "@/lib/http/download";
import { accessLogExportQuery } from "@/lib/http/export-schemas";
import { method, route } from "@/lib/http/route";
import { exportedAccessLog, MOST_OPENED } from "@/lib/services/exports/exported-histories";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({ query: accessLogExportQuery }, ({ query }) => {
    const { record_views: views } = recordViews({
      patientId: query.patient ?? null,
      before: null,
      limit: MOST_OPENED,
    });
    return download(exportedAccessLog(views, "csv"));
  }),
});
