import { makeRotaLink, rotaLinksOf } from "@/lib/auth/rota-links";
import { segmentInPath } from "@/lib/http/path";
import { method, route } from "@/lib/http/route";
import { sendJson } from "@/lib/http/sent";
import { rotaLinkBody } from "@/lib/http/sign-in-schemas";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({}, ({ request }) => ({ rota_links: rotaLinksOf(segmentInPath(request, 1)) })),
  POST: method({ body: rotaLinkBody }, ({ request, body, actor }) =>
    sendJson(makeRotaLink(segmentInPath(request, 1), body.kind, body.days, actor), 201),
  ),
});
