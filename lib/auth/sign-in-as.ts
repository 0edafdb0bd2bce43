import { APIError, createAuthEndpoint } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import { z } from "zod";

/**
 * The door for those who have proved who they are in another way than by a password: a passkey, or another service. It makes
 * the library's own session. Only our code can call it; it is no address.
 */
const signInAs = createAuthEndpoint.serverOnly(
  { method: "POST", body: z.object({ userId: z.string() }) },
  async (context) => {
    const { internalAdapter } = context.context;
    const user = await internalAdapter.findUserById(context.body.userId);
    const session = user && (await internalAdapter.createSession(user.id));
    if (!user || !session) throw new APIError("UNAUTHORIZED");
    await setSessionCookie(context, { session, user });
    return context.json({ userId: user.id });
  },
);

export const signInAsPlugin = { id: "rota-sign-in-as", endpoints: { signInAs } };
