import { download } from "@/lib/http/download";
import { method, route } from "@/lib/http/route";
import { exportedImports } from "@/lib/services/exports/exported-histories";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({}, () => download(exportedImports("csv"))),
});
