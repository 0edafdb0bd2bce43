import { recordingSession } from "@/lib/db/sign-in-adapter";
import { read, type Tx, writeTx } from "@/lib/db/transaction";
import { deleteTwoFactor, findUser, updateUser } from "@/lib/db/users";
import { AppError } from "@/lib/errors";
import { recordOperation } from "@/lib/services/record-operation";
import { getAuth } from "./auth";
import type { Identity } from "./identity";
import { requirePassword, requireUnusedCode } from "./sessions";

/** What an authenticator app is given, and the codes to print for the day on which it is lost. */
export interface SecondStep {
  /** `otpauth://…`: what the picture to scan holds. */
  uri: string;
  backupCodes: string[];
}

/** Begins to set up an authenticator app; it counts once a code of it was given. */
export async function beginSecondStep(
  identity: Identity,
  password: string,
  headers: Headers,
): Promise<SecondStep> {
  await requirePassword(identity, password);
  const user = read((db) => findUser(db, identity.id ?? ""));
  if (user?.twoFactorEnabled)
    throw new AppError("conflict", "A second step is set up already. Turn it off first.");
  const answer = await getAuth().api.enableTwoFactor({ body: { password, method: "totp" }, headers });
  if (!("totpURI" in answer)) throw new Error("the library made no secret for an authenticator app");
  return { uri: answer.totpURI, backupCodes: answer.backupCodes };
}

/** Turns it on with the first code. The session is replaced: these are its cookies. */
export async function confirmSecondStep(
  identity: Identity,
  code: string,
  headers: Headers,
): Promise<string[]> {
  const plain = code.replace(/\s/g, "");
  const record = (tx: Tx, userId: string) => {
    requireUnusedCode(tx, userId, plain);
    const event = { type: "second_step_changed" as const, details: { user_id: userId, is_on: true } };
    recordOperation(tx, event, identity.name);
  };
  try {
    const answer = await recordingSession(record, () =>
      getAuth().api.verifyTOTP({ body: { code: plain }, headers, returnHeaders: true }),
    );
    return answer.headers.getSetCookie();
  } catch (error) {
    if ((error as { name?: string }).name !== "APIError") throw error;
    throw new AppError(
      "request-refused",
      "That code is not right or has run out. Use the newest one in your authenticator app.",
    );
  }
}

/** Turns it off again. */
export async function endSecondStep(identity: Identity, password: string): Promise<void> {
  await requirePassword(identity, password);
  const id = identity.id ?? "";
  writeTx((tx) => {
    deleteTwoFactor(tx, id);
    updateUser(tx, id, { twoFactorEnabled: false }, new Date());
    recordOperation(
      tx,
      { type: "second_step_changed", details: { user_id: id, is_on: false } },
      identity.name,
    );
  });
}
