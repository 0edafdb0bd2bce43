import { method, route } from "@/lib/http/route";
import { health } from "@/lib/services/health";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({}, ({ identity }) => {
    const { checks, ...answer } = health();
    // Whoever has not signed in learns whether it works, and nothing of how much there is.
    const { status, service } = answer;
    return Response.json(identity.role === null ? { status, service } : { ...answer, checks }, {
      status: answer.status === "healthy" ? 200 : 503,
      headers: { "cache-control": "no-store" },
    });
  }),
});
