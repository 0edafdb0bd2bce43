import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { currentConnection, type Reader } from "./client";
import { accounts, sessions, twoFactors, users, verifications } from "./schema";

/** The connection as it is at each use: the file may be replaced while the server runs. */
const present = new Proxy({} as Reader, {
  get(_, key) {
    const { reader } = currentConnection();
    const value: unknown = Reflect.get(reader, key);
    return typeof value === "function" ? value.bind(reader) : value;
  },
});

/**
 * What better-auth reads and writes with: our own connection and file. It writes single statements: sessions,
 * the state between two steps, and counters of wrong codes. People, roles, passwords and tokens are written by our services.
 */
export const signInAdapter = () =>
  drizzleAdapter(present, {
    provider: "sqlite",
    schema: {
      user: users,
      session: sessions,
      account: accounts,
      verification: verifications,
      twoFactor: twoFactors,
    },
  });
