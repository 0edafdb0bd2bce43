import { format } from "node:util";
import { log } from "@/lib/log";

/** Next reports failed pages and its own steps on the console: one log, one form, with the request's id. */
export function sendConsoleToLog(): void {
  console.error = (...said: unknown[]) => log.error("console", format(...said));
  console.warn = (...said: unknown[]) => log.warn("console", { said: format(...said) });
  console.info = console.log = (...said: unknown[]) => log.debug("console", { said: format(...said) });
}
