import { confirmSecondStep } from "@/lib/auth/second-step";
import { method, route } from "@/lib/http/route";
import { limitGuesses, requireSignIn, withCookies } from "@/lib/http/sign-in-answers";
import { codeBody } from "@/lib/http/sign-in-schemas";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: method({ body: codeBody }, async ({ request, body, identity }) => {
    requireSignIn(identity);
    limitGuesses(request);
    const cookies = await confirmSecondStep(identity, body.code, request.headers);
    return withCookies({ message: "The second step is on." }, cookies, request);
  }),
});
