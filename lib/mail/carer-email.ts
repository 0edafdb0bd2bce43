import { findTypedEmail, listCarerEmails, putTypedEmail } from "@/lib/db/rota-mails";
import { read, writeTx } from "@/lib/db/transaction";
import { AppError } from "@/lib/errors";
import { currentRoster } from "@/lib/memory/roster";
import { recordOperation } from "@/lib/services/record-operation";

/** Where a carer is told of a published week: the address typed in for it, and the one that is used. Throws `not-found`. */
export function carerEmail(employeeId: string) {
  const ownId = requireCarer(employeeId);
  return read((db) => ({
    email: findTypedEmail(db, ownId),
    used:
      listCarerEmails(db).find((one) => one.employeeId.toLowerCase() === ownId.toLowerCase())?.email ?? null,
  }));
}

/** Sets the address; null goes back to the one that the carer signs in with, if any. Throws `not-found`. */
export function changeCarerEmail(employeeId: string, email: string | null, actor: string) {
  const ownId = requireCarer(employeeId);
  writeTx((tx) => {
    if (findTypedEmail(tx, ownId) === email) return;
    putTypedEmail(tx, ownId, email);
    const details = { employee_id: ownId, has_address: email !== null };
    recordOperation(tx, { type: "carer_email_changed", details }, actor);
  });
  return { message: "Saved.", ...carerEmail(ownId) };
}

function requireCarer(employeeId: string): string {
  const employee = currentRoster().employee(employeeId);
  if (!employee)
    throw new AppError("not-found", "There is no employee with that id. Choose one from the list.");
  return employee.employeeId;
}
