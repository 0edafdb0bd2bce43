import { removePasskey } from "@/lib/auth/passkeys";
import { lastSegment } from "@/lib/http/path";
import { method, route } from "@/lib/http/route";
import { requireSignIn } from "@/lib/http/sign-in-answers";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  DELETE: method({}, ({ request, identity }) => {
    requireSignIn(identity);
    removePasskey(identity, lastSegment(request));
    return { message: "The passkey is removed." };
  }),
});
