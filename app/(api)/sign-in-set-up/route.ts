import { forgetAttempts } from "@/lib/auth/pauses";
import { signIn } from "@/lib/auth/sessions";
import { isSetUpCode, needsSetUpCode } from "@/lib/auth/set-up-code";
import { setUpSignIn } from "@/lib/auth/users";
import { getConfig } from "@/lib/config";
import { AppError } from "@/lib/errors";
import { method, route } from "@/lib/http/route";
import { limitGuesses, withCookies } from "@/lib/http/sign-in-answers";
import { setUpBody } from "@/lib/http/sign-in-schemas";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: method({ body: setUpBody }, async ({ request, body: { code = "", ...entry } }) => {
    limitGuesses(request);
    if (getConfig().auth === "off")
      throw new AppError("conflict", "Sign-in is off here. Start the server with AUTH=on to set it up.");
    if (needsSetUpCode() && !isSetUpCode(code))
      throw new AppError(
        "request-refused",
        "That is not the code in the terminal of the server. Copy it again.",
      );
    await setUpSignIn(entry);
    forgetAttempts(entry.email);
    const { cookies } = await signIn(entry.email, entry.password, request.headers);
    return withCookies({ message: "Sign-in is on, and you are the first manager." }, cookies, request);
  }),
});
