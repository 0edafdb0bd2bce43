import { identityOf } from "@/lib/auth/identity";

/** The cookie with the name that a coordinator entered in this browser, where nobody signs in. */
export const ACTOR_COOKIE = "rota_actor";

/** The actor when no name was given. */
export const UNNAMED = "unnamed";

const LONGEST = 80;

/**
 * The actor of a request: who has signed in, or the token. A token that may act for others names somebody in `X-Actor`.
 * Where nobody signs in: the header `X-Actor`, else the browser's cookie, else {@link UNNAMED}.
 */
export function actorOf(headers: Headers): string {
  const { kind, name, actsForOthers } = identityOf(headers);
  const isOpen = kind === "open";
  const typed = isOpen || actsForOthers ? plain(utf8(headers.get("x-actor")) ?? "") : "";
  if (!isOpen) return typed === "" ? name || UNNAMED : `${typed} (${name})`;
  return typed || plain(cookie(headers.get("cookie") ?? "")) || UNNAMED;
}

const plain = (typed: string) => [...typed.replace(/\p{C}/gu, "").trim()].slice(0, LONGEST).join("");

/** Node reads header bytes as Latin-1; programs send UTF-8. */
function utf8(header: string | null): string | null {
  if (header === null) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(header, "latin1"));
  } catch {
    return header;
  }
}

function cookie(header: string): string {
  const pair = header.split(/;\s*/).find((entry) => entry.startsWith(`${ACTOR_COOKIE}=`));
  try {
    return decodeURIComponent(pair?.slice(ACTOR_COOKIE.length + 1) ?? "");
  } catch {
    return "";
  }
}
