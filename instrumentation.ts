/**
 * Runs before the first request is answered: opens, checks, migrates and loads the database, and hands the
 * gate to the server. A throw from here would leave a server up that answers 500, so a bad setting or file
 * ends the process with one sentence.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { getConfig } = await import("./lib/config");
  const { createGate } = await import("./lib/http/gate");
  const { start } = await import("./lib/services/start");
  const { isAppError } = await import("./lib/errors");
  const { log } = await import("./lib/log");
  try {
    (globalThis as { rotaGate?: unknown }).rotaGate = createGate(getConfig());
    start();
  } catch (error) {
    if (isAppError(error)) process.stderr.write(`${error.message}\n`);
    else log.error("start-failed", error);
    process.exit(1);
  }
}
