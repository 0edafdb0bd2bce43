import { seesPay } from "@/lib/http/access";
import { download } from "@/lib/http/download";
import { reportExportQuery } from "@/lib/http/export-schemas";
import { method, route } from "@/lib/http/route";
import { exportedReport } from "@/lib/services/exports/exported-reports";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({ query: reportExportQuery }, ({ query, identity }) =>
    download(exportedReport(query, "csv", seesPay(identity))),
  ),
});
