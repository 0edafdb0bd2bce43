import { numberInPath } from "@/lib/http/path";
import { method, route } from "@/lib/http/route";
import { forgetColumn } from "@/lib/services/import/import-memory";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  DELETE: method({}, ({ request, actor }) => forgetColumn(numberInPath(request), actor)),
});
