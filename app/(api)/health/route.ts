import { method, route } from "@/lib/http/route";
import { sendJson } from "@/lib/http/sent";
import { health } from "@/lib/services/health";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({}, ({ identity }) => {
    const { checks, ...answer } = health();
    // Whoever has not signed in learns whether it works, and nothing of how much there is.
    const { status, service } = answer;
    return sendJson(
      identity.role === null ? { status, service } : { ...answer, checks },
      answer.status === "healthy" ? 200 : 503,
    );
  }),
});
