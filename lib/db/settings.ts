import { eq } from "drizzle-orm";
import type { Reader } from "./client";
import { settings } from "./schema";
import type { Tx } from "./transaction";

/** What an operator set, by key; whatever is not here is as it was shipped. */
export function listSettings(db: Reader): Map<string, unknown> {
  return new Map(
    db
      .select()
      .from(settings)
      .all()
      .map(({ key, value }) => [key, value]),
  );
}

/** Sets one, in the place of what it was. */
export function putSetting(
  tx: Tx,
  key: string,
  value: string | number | boolean | object,
  actor: string,
  updatedAt: string,
): void {
  const row = { value, actor, updatedAt };
  tx.insert(settings)
    .values({ key, ...row })
    .onConflictDoUpdate({ target: settings.key, set: row })
    .run();
}

/** Forgets one: it is as shipped again. */
export function deleteSetting(tx: Tx, key: string): void {
  tx.delete(settings).where(eq(settings.key, key)).run();
}
