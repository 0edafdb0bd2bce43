import { download } from "@/lib/http/download";
import { method, route } from "@/lib/http/route";
import { exportedCarePackages } from "@/lib/services/exports/exported-care-packages";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({}, () => download(exportedCarePackages("csv"))),
});
