import { seesPay } from "@/lib/http/access";
import { download } from "@/lib/http/download";
import { periodQuery } from "@/lib/http/export-schemas";
import { method, route } from "@/lib/http/route";
import { inspectionPack } from "@/lib/services/inspection/inspection-pack";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({ query: periodQuery }, async ({ query, identity }) =>
    download(await inspectionPack(query, seesPay(identity))),
  ),
});
