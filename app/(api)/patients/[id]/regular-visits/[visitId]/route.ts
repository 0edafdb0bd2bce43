import { dryRunQuery, regularVisitEdit, regularVisitRemoval } from "@/lib/http/care-package-schemas";
import { packageRequest } from "@/lib/http/package-request";
import { numberInPath } from "@/lib/http/path";
import { method, route } from "@/lib/http/route";
import { changeRegularVisit, removeRegularVisit } from "@/lib/services/care-package/edit-regular-visits";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  PATCH: method({ body: regularVisitEdit, query: dryRunQuery }, (asked) =>
    changeRegularVisit(packageRequest(asked, 2), numberInPath(asked.request), asked.body),
  ),
  DELETE: method({ body: regularVisitRemoval, query: dryRunQuery }, (asked) =>
    removeRegularVisit(packageRequest(asked, 2), numberInPath(asked.request), asked.body),
  ),
});
