import { betterAuth } from "better-auth";
import { twoFactor } from "better-auth/plugins/two-factor";
import { connectionGeneration } from "@/lib/db/client";
import { signInAdapter } from "@/lib/db/sign-in-adapter";
import { read, writeTx } from "@/lib/db/transaction";
import { findSecret, findUser, makeSecret } from "@/lib/db/users";
import { hashPassword, isPassword, LONGEST_PASSWORD, SHORTEST_PASSWORD } from "./passwords";
import { signInAsPlugin } from "./sign-in-as";

/** Seconds without a request after which a session has run out, and after which a request prolongs it. */
const IDLE_SECONDS = 12 * 60 * 60;
const PROLONG_SECONDS = 10 * 60;
/** A session ends after a week even when it is used all the time. */
export const LONGEST_SESSION_MS = 7 * 24 * 60 * 60 * 1000;

/** The address that a request came from, as the gate saw it. */
export const ADDRESS_HEADER = "x-rota-address";

const make = (secret: string) =>
  betterAuth({
    appName: "Rota",
    secret,
    // Only its functions are called; it answers no request of its own and follows no address.
    baseURL: "http://localhost",
    database: signInAdapter(),
    telemetry: { enabled: false },
    logger: { disabled: true },
    // The gate and `attempts.ts` limit: by the address that connects, and by the e-mail address.
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
      password: { hash: hashPassword, verify: ({ hash, password }) => isPassword(hash, password) },
    },
    user: {
      additionalFields: {
        role: { type: "string", input: false },
        employeeId: { type: "string", required: false, input: false },
        suspendedAt: { type: "date", required: false, input: false },
      },
    },
    session: { expiresIn: IDLE_SECONDS, updateAge: PROLONG_SECONDS },
    advanced: {
      cookiePrefix: "rota",
      useSecureCookies: false,
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax", path: "/" },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    },
    databaseHooks: {
      session: {
        create: {
          // However somebody came this far: who is suspended gets no session.
          before: async ({ userId }) => read((db) => findUser(db, userId))?.suspendedAt === null,
        },
      },
    },
    plugins: [twoFactor({ issuer: "Rota" }), signInAsPlugin],
  });

export type Auth = ReturnType<typeof make>;

let made: { generation: number; auth: Auth } | undefined;

/** The sign-in of this file: its cookies are signed with a key that is in the file. */
export function getAuth(): Auth {
  const generation = connectionGeneration();
  if (made?.generation !== generation) {
    const name = "cookies";
    const secret = read((db) => findSecret(db, name)) ?? writeTx((tx) => makeSecret(tx, name));
    made = { generation: connectionGeneration(), auth: make(secret) };
  }
  return made.auth;
}
