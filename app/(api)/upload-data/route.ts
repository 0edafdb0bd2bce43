import { readUploadedFile } from "@/lib/http/multipart";
import { method, route } from "@/lib/http/route";
import { uploadData } from "@/lib/services/import/upload-data";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: method({}, async ({ request, actor }) => uploadData(await readUploadedFile(request), actor)),
});
