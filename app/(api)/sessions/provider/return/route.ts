import { endProviderSignIn } from "@/lib/auth/provider";
import { challengeOf, NO_CHALLENGE } from "@/lib/http/challenge-cookie";
import { method, route } from "@/lib/http/route";
import type { Sent } from "@/lib/http/sent";
import { limitGuesses, requireSignIn } from "@/lib/http/sign-in-answers";
import { securedCookies } from "@/lib/http/sign-in-cookies";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  // The provider sends the browser here: what changes is tied to the browser that began by a cookie and the state.
  GET: method({}, async ({ request, identity }): Promise<Sent<unknown, 303, "">> => {
    requireSignIn(identity);
    limitGuesses(request);
    const { search } = new URL(request.url);
    const ended = await endProviderSignIn(search, challengeOf(request), request.headers);
    const isIn = ended.outcome === "signed-in";
    const headers = new Headers({
      location: isIn ? ended.next : `/sign-in?provider=${ended.outcome}`,
      "cache-control": "no-store",
    });
    for (const cookie of securedCookies([...(isIn ? ended.cookies : []), NO_CHALLENGE], request.headers))
      headers.append("set-cookie", cookie);
    return new Response(null, { status: 303, headers });
  }),
});
