import { beginProviderSignIn } from "@/lib/auth/provider";
import { challengeCookie } from "@/lib/http/challenge-cookie";
import { method, route } from "@/lib/http/route";
import { limitGuesses, requireSignIn, withCookies } from "@/lib/http/sign-in-answers";
import { providerBody } from "@/lib/http/sign-in-schemas";
import { safeReturn } from "@/lib/http/visitor";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: method({ body: providerBody }, async ({ request, body, identity }) => {
    requireSignIn(identity);
    limitGuesses(request);
    const { address, challenge } = await beginProviderSignIn(safeReturn(body.next));
    return withCookies({ address }, [challengeCookie(challenge)], request);
  }),
});
