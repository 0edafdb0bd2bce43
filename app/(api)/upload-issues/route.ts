import { download } from "@/lib/http/download";
import { method, route } from "@/lib/http/route";
import { readUploadRequest, uploadQuery } from "@/lib/http/upload-form";
import { annotatedWorkbook } from "@/lib/services/import/upload-files";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: method({ query: uploadQuery }, async ({ request, query }) =>
    download(await annotatedWorkbook(await readUploadRequest(request, query))),
  ),
});
