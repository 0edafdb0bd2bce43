import { confirmation } from "@/lib/http/care-package-schemas";
import { ifMatch } from "@/lib/http/if-match";
import { segmentInPath } from "@/lib/http/path";
import { method, route } from "@/lib/http/route";
import { confirmProposal } from "@/lib/services/care-package/confirm-proposals";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: method({ body: confirmation }, ({ request, body, actor }) =>
    confirmProposal(segmentInPath(request, 2), body.regular_visits, ifMatch(request.headers), actor),
  ),
});
