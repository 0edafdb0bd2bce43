import { method, route } from "@/lib/http/route";
import { reloadData } from "@/lib/services/reload-data";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: method({}, ({ actor }) => reloadData(actor)),
});
