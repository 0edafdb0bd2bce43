import {
  deleteSignInRequest,
  findSignInRequest,
  linkUser,
  listSignInRequests,
  type SignInRequest,
} from "@/lib/db/provider-accounts";
import { read, type Tx, writeTx } from "@/lib/db/transaction";
import { findUserByEmail, insertUser } from "@/lib/db/users";
import { AppError } from "@/lib/errors";
import { recordOperation } from "@/lib/services/record-operation";
import type { Role } from "./roles";
import { requireEmployee } from "./users";

/** Who has signed in at another service and has no role here yet. */
export function signInRequests() {
  return read(listSignInRequests).map(({ id, name, email, createdAt }) => ({
    id,
    name,
    email,
    asked_on: createdAt.slice(0, 10),
  }));
}

export type SignInRequestForPrograms = ReturnType<typeof signInRequests>[number];

/** Gives somebody who asked a role. Throws `not-found`, `conflict`, `request-refused`. */
export function acceptSignInRequest(
  id: number,
  given: { email: string | null; role: Role; employeeId: string | null },
  actor: string,
): { id: string } {
  const { role, employeeId } = given;
  requireEmployee({ role, employeeId });
  return writeTx((tx) => {
    const request = requireRequest(tx, id);
    const email = (request.email ?? given.email)?.toLowerCase();
    if (email === undefined)
      throw new AppError("request-refused", "The other service gave no e-mail address. Type it in.");
    if (findUserByEmail(tx, email))
      throw new AppError("conflict", "Somebody signs in with this e-mail address already. Use another one.");
    const at = new Date();
    const { name, issuer, subject } = request;
    const userId = insertUser(tx, { name, email, role, employeeId }, at);
    linkUser(tx, { issuer, subject, userId }, at);
    deleteSignInRequest(tx, id);
    recordOperation(tx, { type: "user_added", details: { user_id: userId, role } }, actor);
    return { id: userId };
  });
}

/** Takes a request off the list; whoever signs in at the service again is on it again. Throws `not-found`. */
export function refuseSignInRequest(id: number, actor: string): void {
  writeTx((tx) => {
    requireRequest(tx, id);
    deleteSignInRequest(tx, id);
    recordOperation(tx, { type: "sign_in_request_refused", details: {} }, actor);
  });
}

function requireRequest(tx: Tx, id: number): SignInRequest {
  const request = findSignInRequest(tx, id);
  if (!request) throw new AppError("not-found", "That request was answered already. Load the page again.");
  return request;
}
