import { method, route } from "@/lib/http/route";
import { readUploadRequest, uploadQuery } from "@/lib/http/upload-form";
import { reviewUpload, uploadData } from "@/lib/services/import/upload-data";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: method({ query: uploadQuery }, async ({ request, query, actor }) => {
    const upload = await readUploadRequest(request, query);
    return query.dry_run === "true" ? reviewUpload(upload) : uploadData(upload, actor);
  }),
});
