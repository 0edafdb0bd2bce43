import { download } from "@/lib/http/download";
import { method, route } from "@/lib/http/route";
import { exportedFindings } from "@/lib/services/exports/exported-lists";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({}, () => download(exportedFindings("xlsx"))),
});
