import { beginPasskeySignIn } from "@/lib/auth/passkeys";
import { challengeCookie, siteOf } from "@/lib/http/challenge-cookie";
import { method, route } from "@/lib/http/route";
import { limitGuesses, requireSignIn, withCookies } from "@/lib/http/sign-in-answers";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: method({}, async ({ request, identity }) => {
    requireSignIn(identity);
    limitGuesses(request);
    const { options, challenge } = await beginPasskeySignIn(siteOf(request));
    return withCookies({ options: options as object }, [challengeCookie(challenge)], request);
  }),
});
