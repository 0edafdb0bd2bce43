import { endRotaLink } from "@/lib/auth/rota-links";
import { lastSegment } from "@/lib/http/path";
import { method, route } from "@/lib/http/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  DELETE: method({}, ({ request, actor }) => {
    endRotaLink(Number(lastSegment(request)), actor);
    return { message: "The link has ended." };
  }),
});
