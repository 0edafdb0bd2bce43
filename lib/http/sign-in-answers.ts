import { ADDRESS_HEADER } from "@/lib/auth/auth";
import type { Identity } from "@/lib/auth/identity";
import { AppError } from "@/lib/errors";
import { type Sent, sendJson } from "./sent";
import { securedCookies } from "./sign-in-cookies";
import { createWriteLimiter } from "./write-limiter";

/** JSON with the cookies that the browser is to keep. */
export function withCookies<Body extends object>(
  body: Body,
  cookies: readonly string[],
  request: Request,
): Sent<Body> {
  const response = sendJson(body);
  for (const cookie of securedCookies(cookies, request.headers))
    response.headers.append("set-cookie", cookie);
  return response;
}

/** The cookies of a session, taken away, with whatever else the browser holds for this site. */
export function signedOut<Body extends object>(body: Body): Sent<Body> {
  const response = sendJson(body);
  response.headers.append("set-cookie", "rota.session_token=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax");
  response.headers.append("clear-site-data", '"cache", "storage"');
  return response;
}

/** One address may try forty codes and passwords at once, and two a second from then on. */
const PER_SECOND = 2;

const shared = globalThis as typeof globalThis & {
  rotaGuesses?: ReturnType<typeof createWriteLimiter>;
};

/** Throws `too-many-attempts` when an address tries too many. The e-mail address has a limit of its own. */
export function limitGuesses(request: Request): void {
  shared.rotaGuesses ??= createWriteLimiter(PER_SECOND);
  const seconds = shared.rotaGuesses(request.headers.get(ADDRESS_HEADER) ?? "", 1);
  if (seconds === null) return;
  throw new AppError("too-many-attempts", `Too many attempts from this address. Try again in ${seconds} s.`, {
    facts: { retry_after_seconds: seconds },
  });
}

/** Throws `conflict` where nobody signs in: there is nothing to manage yet. */
export function requireSignIn({ kind }: Identity): void {
  if (kind === "open")
    throw new AppError("conflict", "Sign-in is not turned on. Turn it on first, on the page /set-up.");
}
