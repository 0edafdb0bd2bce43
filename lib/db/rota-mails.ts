import { and, eq, isNull } from "drizzle-orm";
import type { Reader } from "./client";
import { carerEmails, rotaMails, users } from "./schema";
import type { Tx } from "./transaction";

export type RotaMail = typeof rotaMails.$inferSelect;

/** The mails of some publications. */
export const listRotaMails = (db: Reader): RotaMail[] => db.select().from(rotaMails).all();

/** Notes what became of the mail about a publication to a carer. */
export function putRotaMail(tx: Tx, mail: RotaMail): void {
  const { state, problem, updatedAt } = mail;
  tx.insert(rotaMails)
    .values(mail)
    .onConflictDoUpdate({
      target: [rotaMails.publicationId, rotaMails.employeeId],
      set: { state, problem, updatedAt },
    })
    .run();
}

/** Where a carer is written to, and whether it is the address that they sign in with. */
export interface CarerEmail {
  employeeId: string;
  email: string;
  signsIn: boolean;
}

/** The address of each carer who has one: the one typed in for the rota, else the one that they sign in with. */
export function listCarerEmails(db: Reader): CarerEmail[] {
  const people = db
    .select({ employeeId: users.employeeId, email: users.email })
    .from(users)
    .where(and(eq(users.role, "carer"), isNull(users.suspendedAt)))
    .all();
  const found = new Map<string, CarerEmail>();
  for (const { employeeId, email } of people)
    if (employeeId !== null) found.set(employeeId.toLowerCase(), { employeeId, email, signsIn: true });
  for (const { employeeId, email } of db.select().from(carerEmails).all()) {
    const key = employeeId.toLowerCase();
    found.set(key, { employeeId, email, signsIn: found.has(key) });
  }
  return [...found.values()];
}

/** The address that was typed in for a carer. */
export const findTypedEmail = (db: Reader, employeeId: string): string | null =>
  db.select().from(carerEmails).where(eq(carerEmails.employeeId, employeeId)).get()?.email ?? null;

/** Sets it; null removes it. */
export function putTypedEmail(tx: Tx, employeeId: string, email: string | null): void {
  if (email === null) tx.delete(carerEmails).where(eq(carerEmails.employeeId, employeeId)).run();
  else
    tx.insert(carerEmails)
      .values({ employeeId, email })
      .onConflictDoUpdate({ target: carerEmails.employeeId, set: { email } })
      .run();
}

/** Removes all of it; only the clear does this. */
export function deleteRotaMails(tx: Tx): void {
  tx.delete(rotaMails).run();
  tx.delete(carerEmails).run();
}
