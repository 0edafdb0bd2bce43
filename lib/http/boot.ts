import { getConfig } from "@/lib/config";
import { isAppError } from "@/lib/errors";
import { log } from "@/lib/log";
import { start } from "@/lib/services/start";
import { sendConsoleToLog } from "./console-to-log";
import { watchEventLoop } from "./event-loop";
import { createRequestListener } from "./request-listener";

/**
 * Everything that must be done before the first request is answered; the server entry finds the listener on
 * `globalThis`. A throw from instrumentation would leave a server up that answers 500, so a bad setting
 * or file ends the process with one sentence.
 */
export function boot(): void {
  try {
    (globalThis as { rotaRequestListener?: unknown }).rotaRequestListener = createRequestListener(
      getConfig(),
    );
    start();
    watchEventLoop();
    if (process.env.NODE_ENV === "production") sendConsoleToLog();
  } catch (error) {
    if (isAppError(error)) process.stderr.write(`${error.message}\n`);
    else log.error("start-failed", error);
    process.exit(1);
  }
}
