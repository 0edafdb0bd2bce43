import { method, route } from "@/lib/http/route";
import { backUpNow } from "@/lib/services/backups/back-up-now";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: method({}, ({ actor }) => backUpNow(actor)),
});
