import { download } from "@/lib/http/download";
import { rotaExportQuery } from "@/lib/http/export-schemas";
import { method, route } from "@/lib/http/route";
import { exportedForCareSystems } from "@/lib/services/exports/exported-rota";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({ query: rotaExportQuery }, ({ query }) => download(exportedForCareSystems(query))),
});
