import type { IncomingMessage, ServerResponse } from "node:http";
import type { Config } from "@/lib/config";
import { answerProblem } from "./answer-problem";
import { isPagePath } from "./page-paths";
import { type ProblemBody, problemBody } from "./problem";
import { setSecurityHeaders } from "./security-headers";
import { traffic } from "./traffic";
import { createWriteLimiter, type WriteLimiter } from "./write-limiter";

/** What the server asks before Next sees a request: true when the request was answered here. */
export type Gate = (request: IncomingMessage, response: ServerResponse) => boolean;

const OWN_HOSTS = ["localhost", "127.0.0.1", "[::1]"];
const READING = ["GET", "HEAD", "OPTIONS"];
const KNOWN_METHODS = [...READING, "POST", "PUT", "PATCH", "DELETE"];
const ALLOWED_HEADERS = "content-type, authorization, if-match, idempotency-key, x-actor, x-now";
const EXPOSED_HEADERS = "etag, retry-after, x-request-id";
const PREFLIGHT_SECONDS = "600";
/** A dry run stores nothing, and yet is work: it counts as half a write. */
const DRY_RUN_COST = 0.5;

/**
 * The checks that hold for every path, pages and files too: Host (DNS rebinding), writes from other sites,
 * too many writes, security and cross-origin headers, and paths that Next would redirect. They come before
 * Next because a page cannot answer 421, and because what is refused here costs nothing.
 */
export function createGate(config: Config): Gate {
  const limiter = createWriteLimiter(config.writesPerSecond);
  return (request, response) => {
    setSecurityHeaders(request, response, pathOf(request));
    setCrossOriginHeaders(request, response, config);
    const refusal = refusalOf(request, config) ?? tooManyWrites(request, limiter);
    if (refusal) return answerProblem(response, refusal.body, refusal.headers);
    if (request.method === "OPTIONS" && isPagePath(pathOf(request))) {
      response.writeHead(204, {
        allow: "GET, HEAD, OPTIONS",
        "access-control-allow-methods": "GET, HEAD, OPTIONS",
      });
      response.end();
      return true;
    }
    return false;
  };
}

interface Refusal {
  body: ProblemBody;
  headers?: Record<string, string>;
}

function refusalOf(request: IncomingMessage, config: Config): Refusal | null {
  const path = pathOf(request);
  if (!isAllowedHost(request.headers.host ?? "", config)) {
    const detail =
      "This server does not accept that host name. Use http://localhost, or add the name to ALLOWED_HOSTS.";
    return { body: problemBody(421, "Misdirected request", detail) };
  }
  if (!KNOWN_METHODS.includes(request.method ?? "") || (!isReading(request) && isPagePath(path))) {
    const allow = isPagePath(path) ? "GET, HEAD, OPTIONS" : KNOWN_METHODS.join(", ");
    return {
      body: problemBody(405, "Method not allowed", `This path answers ${allow}. Use one of these.`),
      headers: { allow },
    };
  }
  if (!isReading(request) && isForeign(request, config)) {
    const detail =
      "Changes from another site are not accepted. Use Rota's own pages, or add the origin to ALLOWED_ORIGINS.";
    return { body: problemBody(403, "Forbidden", detail) };
  }
  // Next would redirect or stumble over these; there is nothing under such a path.
  if (
    !path.startsWith("/") ||
    path.startsWith("/_next/image") ||
    path.includes("//") ||
    path.includes("\\") ||
    !isDecodable(path)
  ) {
    return { body: problemBody(404, "Not found", "There is nothing at this path. Check the spelling.") };
  }
  return null;
}

/** The address is the one that connects: any client could send a proxy's headers. */
function tooManyWrites(request: IncomingMessage, limiter: WriteLimiter): Refusal | null {
  if (isReading(request)) return null;
  const seconds = limiter(request.socket.remoteAddress ?? "", isDryRun(request) ? DRY_RUN_COST : 1);
  if (seconds === null) return null;
  traffic().limited += 1;
  const detail = `Too many changes at once from this address; nothing was saved. Send it again in ${seconds} s.`;
  return { body: problemBody(429, "Too many requests", detail), headers: { "retry-after": String(seconds) } };
}

const isDryRun = ({ url = "" }: IncomingMessage) => /[?&]dry_run=true(?:&|$)/.test(url);

function setCrossOriginHeaders(request: IncomingMessage, response: ServerResponse, config: Config): void {
  if (config.allowedOrigins.length === 0) return;
  response.setHeader("vary", "Origin");
  const origin = request.headers.origin ?? "";
  if (!config.allowedOrigins.includes(origin.toLowerCase())) return;
  response.setHeader("access-control-allow-origin", origin);
  response.setHeader("access-control-expose-headers", EXPOSED_HEADERS);
  if (request.method !== "OPTIONS") return;
  response.setHeader("access-control-allow-headers", ALLOWED_HEADERS);
  response.setHeader("access-control-max-age", PREFLIGHT_SECONDS);
}

/** With or without its port; a name that is listed with a port is meant with that port. */
function isAllowedHost(host: string, { allowedHosts }: Config): boolean {
  const name = host.toLowerCase();
  const bare = name.replace(/:\d+$/, "");
  return OWN_HOSTS.includes(bare) || allowedHosts.includes(bare) || allowedHosts.includes(name);
}

/** A browser says where a request comes from; a program says nothing and passes. */
function isForeign(request: IncomingMessage, { allowedOrigins }: Config): boolean {
  const { origin } = request.headers;
  if (origin !== undefined && allowedOrigins.includes(origin.toLowerCase())) return false;
  const site = request.headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") return true;
  return origin !== undefined && !isOwnOrigin(origin, request.headers.host ?? "");
}

/** Behind a proxy that ends TLS the scheme is its own matter; the host is ours. */
const isOwnOrigin = (origin: string, host: string) =>
  origin.toLowerCase().replace(/^https?:\/\//, "") === host.toLowerCase();

const isReading = (request: IncomingMessage) => READING.includes(request.method ?? "");

/** The path of a request, without its query. */
export const pathOf = (request: IncomingMessage) => (request.url ?? "/").split("?", 1)[0] as string;

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
