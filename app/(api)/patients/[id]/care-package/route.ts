import { asOfQuery } from "@/lib/http/as-of-query";
import { dryRunQuery, wholePackage } from "@/lib/http/care-package-schemas";
import { packageRequest } from "@/lib/http/package-request";
import { segmentInPath } from "@/lib/http/path";
import { method, route } from "@/lib/http/route";
import { replacePackage } from "@/lib/services/care-package/edit-regular-visits";
import { packageRecord } from "@/lib/services/care-package/package-record";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({ query: asOfQuery }, ({ request, query }) => packageRecord(segmentInPath(request, 1), query)),
  PUT: method({ body: wholePackage, query: dryRunQuery }, (asked) =>
    replacePackage(packageRequest(asked, 1), asked.body.regular_visits),
  ),
});
