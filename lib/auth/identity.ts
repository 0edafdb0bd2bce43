import { isRole, type Role } from "./roles";

/** Who sends a request, as the gate found out. */
export interface Identity {
  /** `open` is everybody on this computer; `stranger` is who has not signed in. */
  kind: "open" | "person" | "token" | "link" | "calendar" | "stranger";
  /** The name for the log; empty for `open` and strangers. */
  name: string;
  role: Role | null;
  /** The user, or the token; null for the others. */
  id: string | null;
  sessionId: string | null;
  /** The employee whose own rota this is. */
  employeeId: string | null;
  /** Whether `X-Actor` may name somebody else. */
  actsForOthers: boolean;
}

/** The header of a request in which the gate tells the rest of the server who asks. It drops what a client sent under this name. */
export const IDENTITY_HEADER = "x-rota-identity";

const NOBODY = { name: "", id: null, sessionId: null, employeeId: null, actsForOthers: false };

/** Everybody on this computer: may do what a manager may, under a typed name. */
export const OPEN: Identity = { kind: "open", ...NOBODY, role: "manager", actsForOthers: true };
export const STRANGER: Identity = { kind: "stranger", ...NOBODY, role: null };

export const identityHeader = (identity: Identity): string => encodeURIComponent(JSON.stringify(identity));

/** Who sends a request. Without the gate's word nobody is anybody. */
export function identityOf(headers: Pick<Headers, "get">): Identity {
  const text = headers.get(IDENTITY_HEADER);
  if (!text) return STRANGER;
  const identity = JSON.parse(decodeURIComponent(text)) as Identity;
  return identity.role === null || isRole(identity.role) ? identity : STRANGER;
}
