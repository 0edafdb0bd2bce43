import { method, route } from "@/lib/http/route";
import { health } from "@/lib/services/health";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({}, () => {
    const answer = health();
    return Response.json(answer, {
      status: answer.status === "healthy" ? 200 : 503,
      headers: { "cache-control": "no-store" },
    });
  }),
});
