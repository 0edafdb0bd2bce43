import { download } from "@/lib/http/download";
import { periodQuery } from "@/lib/http/export-schemas";
import { method, route } from "@/lib/http/route";
import { exportedSchedule } from "@/lib/services/exports/exported-schedule";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({ query: periodQuery }, ({ query }) => download(exportedSchedule(query, "csv"))),
});
