import { numberInPath } from "@/lib/http/path";
import { method, route } from "@/lib/http/route";
import { uploadChanges } from "@/lib/services/import/upload-changes";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({}, ({ request }) => uploadChanges(numberInPath(request))),
});
