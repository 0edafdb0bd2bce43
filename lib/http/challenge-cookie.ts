import { CHALLENGE_COOKIE } from "@/lib/auth/challenges";
import type { Site } from "@/lib/auth/passkeys";
import { getConfig } from "@/lib/config";

/** The cookie that ties the second half of a sign-in to the browser that began it. */
export const challengeCookie = (id: string): string =>
  `${CHALLENGE_COOKIE}=${id}; Path=/; Max-Age=300; HttpOnly; SameSite=Lax`;

/** Takes it away. */
export const NO_CHALLENGE = `${CHALLENGE_COOKIE}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`;

/** The id in the cookie of a request; empty when it has none. */
export const challengeOf = (request: Request): string =>
  new RegExp(`(?:^|; )${CHALLENGE_COOKIE.replace(".", "\\.")}=([\\w-]+)`).exec(
    request.headers.get("cookie") ?? "",
  )?.[1] ?? "";

/** The host that a browser sees: the one that the operator named, else the one that it asked, which the gate has checked. */
export function siteOf(request: Request): Site {
  const { publicUrl } = getConfig();
  return { host: publicUrl ? new URL(publicUrl).host : (request.headers.get("host") ?? "") };
}
