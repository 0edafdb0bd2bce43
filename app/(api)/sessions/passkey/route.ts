import { signInWithPasskey } from "@/lib/auth/passkeys";
import { challengeOf, NO_CHALLENGE, siteOf } from "@/lib/http/challenge-cookie";
import { method, route } from "@/lib/http/route";
import { limitGuesses, requireSignIn, withCookies } from "@/lib/http/sign-in-answers";
import { passkeySignInBody } from "@/lib/http/sign-in-schemas";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: method({ body: passkeySignInBody }, async ({ request, body, identity }) => {
    requireSignIn(identity);
    limitGuesses(request);
    const { headers } = request;
    const cookies = await signInWithPasskey(body.response, challengeOf(request), siteOf(request), headers);
    return withCookies({ signed_in: true }, [...cookies, NO_CHALLENGE], request);
  }),
});
