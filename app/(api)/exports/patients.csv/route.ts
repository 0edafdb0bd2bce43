import { download } from "@/lib/http/download";
import { patientsExportQuery } from "@/lib/http/export-schemas";
import { method, route } from "@/lib/http/route";
import { exportedPatients } from "@/lib/services/exports/exported-lists";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({ query: patientsExportQuery }, ({ query }) => download(exportedPatients(query, "csv"))),
});
