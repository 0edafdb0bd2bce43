import { download } from "@/lib/http/download";
import { method, route } from "@/lib/http/route";
import { exportedPeople } from "@/lib/services/exports/exported-people";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({}, () => download(exportedPeople())),
});
