import { beginPasskey } from "@/lib/auth/passkeys";
import { challengeCookie, siteOf } from "@/lib/http/challenge-cookie";
import { method, route } from "@/lib/http/route";
import { limitGuesses, requireSignIn, withCookies } from "@/lib/http/sign-in-answers";
import { passkeyOptionsBody } from "@/lib/http/sign-in-schemas";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: method({ body: passkeyOptionsBody }, async ({ request, body, identity }) => {
    requireSignIn(identity);
    limitGuesses(request);
    const { options, challenge } = await beginPasskey(identity, body.present, siteOf(request));
    return withCookies({ options: options as object }, [challengeCookie(challenge)], request);
  }),
});
