import { usePasswordCode } from "@/lib/auth/users";
import { method, route } from "@/lib/http/route";
import { limitGuesses } from "@/lib/http/sign-in-answers";
import { passwordCodeBody } from "@/lib/http/sign-in-schemas";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: method({ body: passwordCodeBody }, async ({ request, body }) => {
    limitGuesses(request);
    const { email } = await usePasswordCode(body.code, body.password);
    return { message: "The password is saved. Sign in with it.", email };
  }),
});
