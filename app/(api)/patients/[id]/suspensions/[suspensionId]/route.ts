import { dryRunQuery } from "@/lib/http/care-package-schemas";
import { packageRequest } from "@/lib/http/package-request";
import { numberInPath } from "@/lib/http/path";
import { method, route } from "@/lib/http/route";
import { suspensionEdit } from "@/lib/http/suspension-schemas";
import { changeSuspension, endSuspension } from "@/lib/services/care-package/suspensions";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  PATCH: method({ body: suspensionEdit, query: dryRunQuery }, (asked) =>
    changeSuspension(packageRequest(asked, 2), numberInPath(asked.request), asked.body),
  ),
  DELETE: method({ query: dryRunQuery }, (asked) =>
    endSuspension(packageRequest(asked, 2), numberInPath(asked.request)),
  ),
});
