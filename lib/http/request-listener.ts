import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import type { Config } from "@/lib/config";
import { inRequest, log } from "@/lib/log";
import { whenListening } from "@/lib/services/start";
import { admit, takeTokenFromPath } from "./admission";
import { answerProblem } from "./answer-problem";
import { createGate, pathOf } from "./gate";
import { logResponse } from "./log-response";
import { malformedRequestResponse } from "./malformed-request";
import { printSetUpCode } from "./print-set-up-code";
import { problemBody } from "./problem";
import { requestIdOf } from "./request-id";
import { routePattern } from "./route-pattern";

/** What the server hands its requests to. */
export interface RequestListener {
  /** Gives a request its id, logs its answer, and calls `next` unless the gate answers. */
  enter(request: IncomingMessage, response: ServerResponse, next: () => Promise<unknown>): void;
  /** Called once the server is listening: an earlier message could come from a start that fails. */
  opened(): void;
  /** Answers malformed HTTP and headers that are too large, in the form of all other refusals. */
  refuseMalformed(error: NodeJS.ErrnoException, socket: Duplex): void;
}

/** The listener of this process, called before Next for every request. */
export function createRequestListener(config: Config): RequestListener {
  const gate = createGate(config);
  return {
    enter(request, response, next) {
      takeTokenFromPath(request, config);
      const requestId = requestIdOf(request.headers["x-request-id"]);
      response.setHeader("x-request-id", requestId);
      inRequest({ requestId, route: routePattern(pathOf(request)) }, () => {
        logResponse(request, response);
        if (gate(request, response)) return;
        const goOn = () =>
          next().catch((error: unknown) => {
            log.error("failed", error);
            answerFailure(response);
          });
        const isAnswered = admit(request, response);
        if (typeof isAnswered === "boolean") return void (isAnswered || goOn());
        void isAnswered.then((answered) => answered || goOn());
      });
    },
    opened: () => {
      whenListening();
      printSetUpCode(config);
    },
    refuseMalformed(error, socket) {
      if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
      socket.end(malformedRequestResponse(error.code));
    },
  };
}

const FAILED =
  "Something went wrong and nothing was saved. Try again; if it happens again, tell the person who runs this server.";

function answerFailure(response: ServerResponse): void {
  if (response.headersSent) return void response.destroy();
  answerProblem(response, problemBody(500, "Internal error", FAILED));
}
