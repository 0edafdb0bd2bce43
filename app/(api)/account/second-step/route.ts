import { beginSecondStep, endSecondStep } from "@/lib/auth/second-step";
import { method, route } from "@/lib/http/route";
import { limitGuesses, requireSignIn } from "@/lib/http/sign-in-answers";
import { presentBody } from "@/lib/http/sign-in-schemas";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({
  POST: method({ body: presentBody }, async ({ request, body, identity }) => {
    requireSignIn(identity);
    limitGuesses(request);
    const { uri, backupCodes } = await beginSecondStep(identity, body.present, request.headers);
    return { uri, backup_codes: backupCodes };
  }),
  DELETE: method({ body: presentBody }, async ({ request, body, identity }) => {
    requireSignIn(identity);
    limitGuesses(request);
    await endSecondStep(identity, body.present);
    return { message: "The second step is off." };
  }),
});
