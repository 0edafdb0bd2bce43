import { requirePassword } from "@/lib/auth/sessions";
import { changeOwnPassword } from "@/lib/auth/users";
import { method, route } from "@/lib/http/route";
import { limitGuesses, requireSignIn } from "@/lib/http/sign-in-answers";
import { passwordBody } from "@/lib/http/sign-in-schemas";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: method({ body: passwordBody }, async ({ request, body, identity }) => {
    requireSignIn(identity);
    limitGuesses(request);
    await requirePassword(identity, body.present);
    await changeOwnPassword(identity, body.password);
    return { message: "The password is changed. Everywhere else you are signed out." };
  }),
});
