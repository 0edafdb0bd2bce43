import { ownSessions, signIn } from "@/lib/auth/sessions";
import { method, route } from "@/lib/http/route";
import { limitGuesses, requireSignIn, withCookies } from "@/lib/http/sign-in-answers";
import { signInBody } from "@/lib/http/sign-in-schemas";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({}, ({ identity }) => ({ sessions: ownSessions(identity) })),
  POST: method({ body: signInBody }, async ({ request, body, identity }) => {
    requireSignIn(identity);
    limitGuesses(request);
    const { needsCode, cookies } = await signIn(body.email, body.password, request.headers);
    return withCookies({ signed_in: !needsCode, needs_code: needsCode }, cookies, request);
  }),
});
