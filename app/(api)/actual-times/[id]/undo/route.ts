import { numberInPath } from "@/lib/http/path";
import { method, route } from "@/lib/http/route";
import { undoActualTimes } from "@/lib/services/actual-times/actual-times";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: method({}, ({ request, actor }) => undoActualTimes(numberInPath(request, 1), actor)),
});
