import { segmentInPath } from "@/lib/http/path";
import { method, route } from "@/lib/http/route";
import { carerEmailBody } from "@/lib/http/sign-in-schemas";
import { carerEmail, changeCarerEmail } from "@/lib/mail/carer-email";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({}, ({ request }) => carerEmail(segmentInPath(request, 1))),
  PUT: method({ body: carerEmailBody }, ({ request, body, actor }) =>
    changeCarerEmail(segmentInPath(request, 1), body.email, actor),
  ),
});
