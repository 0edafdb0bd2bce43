import { method, route } from "@/lib/http/route";
import { packageList } from "@/lib/services/care-package/package-list";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({}, () => packageList()),
});
