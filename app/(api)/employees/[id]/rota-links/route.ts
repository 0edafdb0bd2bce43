import { makeRotaLink, rotaLinksOf } from "@/lib/auth/rota-links";
import { segmentInPath } from "@/lib/http/path";
import { method, route } from "@/lib/http/route";
import { rotaLinkBody } from "@/lib/http/sign-in-schemas";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({}, ({ request }) => ({ rota_links: rotaLinksOf(segmentInPath(request, 1)) })),
  POST: method({ body: rotaLinkBody }, ({ request, body, actor }) =>
    Response.json(makeRotaLink(segmentInPath(request, 1), body.kind, body.days, actor), {
      status: 201,
      headers: { "cache-control": "no-store" },
    }),
  ),
});
