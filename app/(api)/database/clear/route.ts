import { method, route } from "@/lib/http/route";
import { clearData } from "@/lib/services/clear-data";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: method({}, ({ actor }) => clearData(actor)),
});
