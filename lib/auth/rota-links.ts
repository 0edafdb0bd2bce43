import { listAccessTokens } from "@/lib/db/access-tokens";
import { read } from "@/lib/db/transaction";
import { utcStamp } from "@/lib/domain/time";
import { AppError } from "@/lib/errors";
import { currentRoster } from "@/lib/memory/roster";
import { endToken, makeAccessToken } from "./access-tokens";

export type RotaLinkKind = "link" | "calendar";

/** The personal links and calendars of a carer that still count; the secret of none. */
export function rotaLinksOf(employeeId: string) {
  const present = utcStamp(Date.now());
  return read(listAccessTokens)
    .filter(({ kind, endedAt, expiresAt }) => kind !== "program" && endedAt === null && expiresAt > present)
    .filter((token) => token.employeeId?.toLowerCase() === employeeId.toLowerCase())
    .map(({ id, kind, createdAt, createdBy, expiresAt, lastUsedAt }) => ({
      id,
      kind: kind as RotaLinkKind,
      created_at: createdAt,
      created_by: createdBy,
      expires_at: expiresAt,
      expires_on: expiresAt.slice(0, 10),
      last_used_on: lastUsedAt?.slice(0, 10) ?? null,
    }));
}

export type RotaLink = ReturnType<typeof rotaLinksOf>[number];

/** Makes a link to a carer's own rota. The address is in the answer and nowhere else. Throws `not-found`. */
export function makeRotaLink(employeeId: string, kind: RotaLinkKind, days: number, actor: string) {
  const employee = currentRoster().employee(employeeId);
  if (!employee)
    throw new AppError("not-found", "There is no employee with that id. Choose one from the list.");
  const { employeeId: ownId, name } = employee;
  const made = makeAccessToken(
    { kind, name, role: "carer", employeeId: ownId, actsForOthers: false, days },
    actor,
  );
  const path =
    kind === "link"
      ? `/my-rota/link/${made.secret}`
      : `/employees/${encodeURIComponent(ownId)}/rota.ics?secret=${made.secret}`;
  return { id: made.id, path, expires_at: made.expires_at };
}

/** Ends a link or calendar; a program's token is not ended here. Throws `not-found`. */
export const endRotaLink = (id: number, actor: string): void =>
  endToken(id, actor, ({ kind }) => kind !== "program");
