import { z } from "zod";
import { download } from "@/lib/http/download";
import { numberInPath } from "@/lib/http/path";
import { method, route } from "@/lib/http/route";
import { uploadedFile } from "@/lib/services/import/upload-files";

const query = z.object({ part: z.enum(["1", "2"], "must be 1 or 2").default("1") });

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({ query }, ({ request, query }) =>
    download(uploadedFile(numberInPath(request, 1), Number(query.part))),
  ),
});
