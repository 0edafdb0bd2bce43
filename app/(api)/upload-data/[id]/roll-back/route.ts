import { numberInPath } from "@/lib/http/path";
import { method, route } from "@/lib/http/route";
import { rollBackUpload } from "@/lib/services/import/roll-back-upload";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: method({}, ({ request, actor }) => rollBackUpload(numberInPath(request, 1), actor)),
});
