import { endToken } from "@/lib/auth/access-tokens";
import { lastSegment } from "@/lib/http/path";
import { method, route } from "@/lib/http/route";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  DELETE: method({}, ({ request, actor }) => {
    endToken(Number(lastSegment(request)), actor);
    return { message: "The token has ended." };
  }),
});
