import { method, route } from "@/lib/http/route";
import { readBackups } from "@/lib/services/backups/list-backups";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({}, () => readBackups()),
});
