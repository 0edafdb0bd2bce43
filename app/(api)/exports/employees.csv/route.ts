import { download } from "@/lib/http/download";
import { employeesExportQuery } from "@/lib/http/export-schemas";
import { method, route } from "@/lib/http/route";
import { exportedEmployees } from "@/lib/services/exports/exported-lists";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({ query: employeesExportQuery }, ({ query }) => download(exportedEmployees(query, "csv"))),
});
