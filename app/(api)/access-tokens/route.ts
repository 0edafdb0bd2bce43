import { makeAccessToken, tokensForPrograms } from "@/lib/auth/access-tokens";
import { method, route } from "@/lib/http/route";
import { sendJson } from "@/lib/http/sent";
import { requireSignIn } from "@/lib/http/sign-in-answers";
import { tokenBody } from "@/lib/http/sign-in-schemas";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  GET: method({}, () => ({ access_tokens: tokensForPrograms() })),
  POST: method({ body: tokenBody }, ({ body, actor, identity }) => {
    requireSignIn(identity);
    return sendJson(makeAccessToken(body, actor), 201);
  }),
});
