import { dryRunQuery } from "@/lib/http/care-package-schemas";
import { packageRequest } from "@/lib/http/package-request";
import { method, route } from "@/lib/http/route";
import { undoPackageChange } from "@/lib/services/care-package/undo-package-change";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: method({ query: dryRunQuery }, (asked) => undoPackageChange(packageRequest(asked, 2))),
});
