import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import { type DB, drizzleAdapter } from "better-auth/adapters/drizzle";
import { currentConnection, type Reader } from "./client";
import { accounts, sessions, twoFactors, users, verifications } from "./schema";
import { type Tx, writeTx } from "./transaction";

/** The connection as it is at each use: the file may be replaced while the server runs. */
const present = new Proxy({} as Reader, {
  get(_, key) {
    const { reader } = currentConnection();
    const value: unknown = Reflect.get(reader, key);
    return typeof value === "function" ? value.bind(reader) : value;
  },
});

const schema = {
  user: users,
  session: sessions,
  account: accounts,
  verification: verifications,
  twoFactor: twoFactors,
};

type RecordSession = (tx: Tx, userId: string) => void;

const recording = new AsyncLocalStorage<RecordSession>();

/** Makes `record` part of the transaction in which `call` makes a session. What `record` throws undoes the session. */
export const recordingSession = <Value>(record: RecordSession, call: () => Promise<Value>): Promise<Value> =>
  recording.run(record, call);

/**
 * What better-auth reads and writes with: our own connection and file. It writes single statements: the state between
 * two steps, and counters of wrong codes. A session is written in one transaction with what has to be recorded of it. People,
 * roles, passwords and tokens are written by our services.
 */
export const signInAdapter = () => {
  const make = drizzleAdapter(present as unknown as DB, { provider: "sqlite", schema });
  return (options: Parameters<typeof make>[0]): ReturnType<typeof make> => {
    const library = make(options);
    const ours: ReturnType<typeof make> = {
      ...library,
      create: async (asked) =>
        asked.model === "session"
          ? (createSession(asked.data as unknown as typeof sessions.$inferInsert) as never)
          : library.create(asked),
      transaction: (work) => work(ours),
    };
    return ours;
  };
};

const createSession = (session: Omit<typeof sessions.$inferInsert, "id">) =>
  writeTx((tx) => {
    const made = tx
      .insert(sessions)
      .values({ ...session, id: randomUUID() })
      .returning()
      .get();
    recording.getStore()?.(tx, made.userId);
    return made;
  });
