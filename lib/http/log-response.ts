import type { IncomingMessage, ServerResponse } from "node:http";
import { log } from "@/lib/log";
import { countAnswer, traffic } from "./traffic";

const READING = ["GET", "HEAD", "OPTIONS"];

/**
 * Counts an answer and logs it: method, path without ids, status, milliseconds, bytes. Writes and refusals are
 * logged at level info, reads at debug.
 */
export function logResponse(request: IncomingMessage, response: ServerResponse): void {
  const started = performance.now();
  const bytesBefore = response.socket?.bytesWritten ?? 0;
  const { socket } = response;
  traffic().open += 1;
  response.once("close", () => {
    const milliseconds = performance.now() - started;
    traffic().open -= 1;
    const { statusCode: status, writableFinished } = response;
    const method = request.method ?? "";
    countAnswer(method, status, milliseconds / 1000);
    const say = READING.includes(method) && status < 400 ? log.debug : log.info;
    say("answered", {
      method: /^[A-Z]{1,10}$/.test(method) ? method : "other",
      status,
      milliseconds: Math.round(milliseconds * 10) / 10,
      bytes: (socket?.bytesWritten ?? bytesBefore) - bytesBefore,
      ...(writableFinished ? {} : { broken_off: true }),
    });
  });
}
