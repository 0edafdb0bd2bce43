import { endSession } from "@/lib/auth/sessions";
import { lastSegment } from "@/lib/http/path";
import { method, route } from "@/lib/http/route";
import { requireSignIn, signedOut } from "@/lib/http/sign-in-answers";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  DELETE: method({}, ({ request, identity }) => {
    requireSignIn(identity);
    const id = lastSegment(request);
    endSession(id, identity);
    const answer = { message: "Signed out." };
    return id === "current" || id === identity.sessionId ? signedOut(answer) : answer;
  }),
});
