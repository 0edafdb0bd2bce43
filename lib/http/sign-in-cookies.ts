import type { IncomingHttpHeaders } from "node:http";

/**
 * The cookies of the library, with `Secure` where the browser came by TLS. That is ended by a proxy, which says so; a
 * client that says so itself only gets a cookie that it cannot use.
 */
export function securedCookies(cookies: readonly string[], headers: IncomingHttpHeaders | Headers): string[] {
  const of = (name: string) => (headers instanceof Headers ? headers.get(name) : headers[name]);
  const isSecure = of("x-forwarded-proto") === "https" || String(of("origin") ?? "").startsWith("https://");
  return cookies.map((cookie) => (isSecure && !/;\s*secure/i.test(cookie) ? `${cookie}; Secure` : cookie));
}
