import type { ServerResponse } from "node:http";
import type { ProblemBody } from "./problem";

/** Answers a request before Next has seen it. */
export function answerProblem(
  response: ServerResponse,
  body: ProblemBody,
  headers: Record<string, string> = {},
): true {
  response.writeHead(body.status, {
    "content-type": "application/problem+json",
    "cache-control": "no-store",
    ...headers,
  });
  response.end(JSON.stringify(body));
  return true;
}
