import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import type { Config } from "@/lib/config";
import { inRequest, log } from "@/lib/log";
import { whenListening } from "@/lib/services/start";
import { createGate, pathOf } from "./gate";
import { malformedAnswer } from "./malformed-answer";
import { type ProblemBody, problemBody } from "./problem";
import { requestIdOf } from "./request-id";
import { routePattern } from "./route-pattern";
import { watchAnswer } from "./watch-answer";

/** What the server hands its requests to. */
export interface Door {
  /** Gives a request its id, watches its answer, and calls `next` unless the gate answers. */
  enter(request: IncomingMessage, response: ServerResponse, next: () => Promise<unknown>): void;
  /** Called when the address is ours: what is said before that could be the words of a start that fails. */
  opened(): void;
  /** Answers what is no HTTP, or is too large a head, in the words of all other refusals. */
  refuseMalformed(error: NodeJS.ErrnoException, socket: Duplex): void;
}

/** The door of this process, in front of everything that Next answers. */
export function createDoor(config: Config): Door {
  const gate = createGate(config);
  return {
    enter(request, response, next) {
      const requestId = requestIdOf(request.headers["x-request-id"]);
      response.setHeader("x-request-id", requestId);
      inRequest({ requestId, route: routePattern(pathOf(request)) }, () => {
        watchAnswer(request, response);
        if (gate(request, response)) return;
        next().catch((error: unknown) => {
          log.error("failed", error);
          answerProblem(response, problemBody(500, "Internal error", FAILED));
        });
      });
    },
    opened: whenListening,
    refuseMalformed(error, socket) {
      if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
      socket.end(malformedAnswer(error.code));
    },
  };
}

const FAILED =
  "Something went wrong and nothing was stored. Try again; if it happens again, tell the person who runs this server.";

function answerProblem(response: ServerResponse, body: ProblemBody): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(body.status, {
    "content-type": "application/problem+json",
    "cache-control": "no-store",
  });
  response.end(JSON.stringify(body));
}
