import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { getConfig } from "@/lib/config";
import { apiPathOf } from "./route-pattern";

/** Browser features that no page of ours uses. */
const PERMISSIONS = [
  "accelerometer",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "usb",
]
  .map((feature) => `${feature}=()`)
  .join(", ");

/** Nothing in an answer for programs is ever to be run, shown or framed. */
const FOR_PROGRAMS = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * The headers that limit what an answer may do in a browser. A page gets a policy with its own nonce, which
 * Next reads from the head of the *request* and puts on every script and style that it writes: so it is set
 * there too, and whatever a client sent under that name is dropped.
 */
export function setSecurityHeaders(request: IncomingMessage, response: ServerResponse, path: string): void {
  response.setHeader("x-content-type-options", "nosniff");
  response.setHeader("x-frame-options", "DENY");
  response.setHeader("referrer-policy", "no-referrer");
  response.setHeader("permissions-policy", PERMISSIONS);
  response.setHeader("cross-origin-opener-policy", "same-origin");
  response.setHeader("cross-origin-resource-policy", "same-origin");
  response.setHeader("x-dns-prefetch-control", "off");
  delete request.headers["content-security-policy-report-only"];
  delete request.headers["content-security-policy"];
  if (apiPathOf(path) !== null) {
    response.setHeader("content-security-policy", FOR_PROGRAMS);
    return;
  }
  const policy = pagePolicy(
    randomBytes(16).toString("base64url"),
    process.env.NODE_ENV === "development",
    getConfig().tilesUrl,
  );
  request.headers["content-security-policy"] = policy;
  response.setHeader("content-security-policy", policy);
}

/**
 * What a page may load and run: its own files, and the scripts and styles that carry the nonce. Pictures of a tile
 * server where one is set: on every page, because a browser that goes on from page to page keeps the first policy.
 */
export function pagePolicy(nonce: string, isDevelopment: boolean, tilesUrl: string | null): string {
  return [
    "default-src 'self'",
    // React rebuilds stacks with eval while developing, and asks for changed modules over a socket.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' 'nonce-${nonce}'`,
    // Long tables and floating panels are placed by style attributes; one cannot load or run anything.
    "style-src-attr 'unsafe-inline'",
    `img-src 'self'${tilesUrl === null ? "" : ` ${new URL(tilesUrl).origin}`}`,
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}
