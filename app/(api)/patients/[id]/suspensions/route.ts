import { dryRunQuery } from "@/lib/http/care-package-schemas";
import { packageRequest } from "@/lib/http/package-request";
import { method, route } from "@/lib/http/route";
import { suspension } from "@/lib/http/suspension-schemas";
import { suspendPackage } from "@/lib/services/care-package/suspensions";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: method({ body: suspension, query: dryRunQuery }, (asked) =>
    suspendPackage(packageRequest(asked, 1), asked.body),
  ),
});
