import { seesPay } from "@/lib/http/access";
import { download } from "@/lib/http/download";
import { logExportQuery } from "@/lib/http/export-schemas";
import { method, route } from "@/lib/http/route";
import { exportedLog } from "@/lib/services/exports/exported-lists";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({ query: logExportQuery }, ({ query, identity }) =>
    download(exportedLog(query, "csv", seesPay(identity))),
  ),
});
