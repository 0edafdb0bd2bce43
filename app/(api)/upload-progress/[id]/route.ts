import { lastSegment } from "@/lib/http/path";
import { method, route } from "@/lib/http/route";
import { cancelUpload, progressOf } from "@/lib/services/import/progress";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({}, ({ request }) => ({ progress: progressOf(lastSegment(request)) })),
  DELETE: method({}, ({ request }) => ({ cancelled: cancelUpload(lastSegment(request)) })),
});
