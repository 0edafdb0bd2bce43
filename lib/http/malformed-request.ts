import { STATUS_CODES } from "node:http";
import { type ProblemBody, problemBody } from "./problem";

const PROBLEMS: Record<string, ProblemBody> = {
  HPE_HEADER_OVERFLOW: problemBody(
    431,
    "Headers too large",
    "The headers of the request are larger than 16 kB. Send fewer or shorter headers.",
  ),
  ERR_HTTP_REQUEST_TIMEOUT: problemBody(
    408,
    "Request timeout",
    "The request did not arrive in time. Send it again.",
  ),
};

const NO_HTTP = problemBody(
  400,
  "Bad request",
  "The request could not be read. Send HTTP/1.1 as described in RFC 9112.",
);

/** The bytes that answer a request which Node's parser gave up, by the code of its error; the connection ends with it. */
export function malformedRequestResponse(code: string | undefined): string {
  const body = PROBLEMS[code ?? ""] ?? NO_HTTP;
  const text = JSON.stringify(body);
  return [
    `HTTP/1.1 ${body.status} ${STATUS_CODES[body.status]}`,
    "content-type: application/problem+json",
    "cache-control: no-store",
    "x-content-type-options: nosniff",
    `content-length: ${Buffer.byteLength(text)}`,
    "connection: close",
    "",
    text,
  ].join("\r\n");
}
