import { signInWithCode } from "@/lib/auth/sessions";
import { method, route } from "@/lib/http/route";
import { limitGuesses, requireSignIn, withCookies } from "@/lib/http/sign-in-answers";
import { codeBody } from "@/lib/http/sign-in-schemas";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: method({ body: codeBody }, async ({ request, body, identity }) => {
    requireSignIn(identity);
    limitGuesses(request);
    const { cookies } = await signInWithCode(body.code, request.headers);
    return withCookies({ signed_in: true, needs_code: false }, cookies, request);
  }),
});
