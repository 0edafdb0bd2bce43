import { addPasskey, ownPasskeys } from "@/lib/auth/passkeys";
import { challengeOf, NO_CHALLENGE, siteOf } from "@/lib/http/challenge-cookie";
import { method, route } from "@/lib/http/route";
import { limitGuesses, requireSignIn, withCookies } from "@/lib/http/sign-in-answers";
import { passkeyBody } from "@/lib/http/sign-in-schemas";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({}, ({ identity }) => ({ passkeys: ownPasskeys(identity) })),
  POST: method({ body: passkeyBody }, async ({ request, body, identity }) => {
    requireSignIn(identity);
    limitGuesses(request);
    await addPasskey(identity, body.name, body.response, challengeOf(request), siteOf(request));
    return withCookies({ message: "The passkey is saved." }, [NO_CHALLENGE], request);
  }),
});
