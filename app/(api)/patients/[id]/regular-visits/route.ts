import { dryRunQuery, newRegularVisit } from "@/lib/http/care-package-schemas";
import { packageRequest } from "@/lib/http/package-request";
import { method, route } from "@/lib/http/route";
import { addRegularVisit } from "@/lib/services/care-package/edit-regular-visits";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: method({ body: newRegularVisit, query: dryRunQuery }, (asked) =>
    addRegularVisit(packageRequest(asked, 1), asked.body),
  ),
});
