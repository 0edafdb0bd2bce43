import { AsyncLocalStorage } from "node:async_hooks";
import { getConfig, type LogLevel } from "./config";

/** Counts, ids, codes and durations; never a name, a typed sentence or health data. */
export type LogFields = Record<string, string | number | boolean | null | undefined>;

/** The keys of every line that belongs to a request. */
export interface RequestContext {
  requestId: string;
  /** The path without ids: `/employees/{id}`. */
  route: string;
}

// One process holds several copies of this module: which request is being answered is known to all of them.
const shared = globalThis as typeof globalThis & { rotaRequest?: AsyncLocalStorage<RequestContext> };
shared.rotaRequest ??= new AsyncLocalStorage<RequestContext>();
const requests = shared.rotaRequest;

/** Does `work`, and whatever it starts, on behalf of a request. */
export const inRequest = <Result>(context: RequestContext, work: () => Result): Result =>
  requests.run(context, work);

const SEVERITY: Record<LogLevel, number> = { error: 0, warn: 1, info: 2, debug: 3 };

function write(stream: NodeJS.WriteStream, level: LogLevel, event: string, fields: LogFields): void {
  if (SEVERITY[level] > SEVERITY[getConfig().logLevel]) return;
  const { requestId: request_id, route } = requests.getStore() ?? {};
  const line = { time: new Date().toISOString(), level, event, request_id, route, ...fields };
  stream.write(`${JSON.stringify(line)}\n`);
}

/** The process log: one JSON line an event, on stdout and (warnings, errors) stderr, down to `LOG_LEVEL`. */
export const log = {
  debug: (event: string, fields: LogFields = {}) => write(process.stdout, "debug", event, fields),
  info: (event: string, fields: LogFields = {}) => write(process.stdout, "info", event, fields),
  warn: (event: string, fields: LogFields = {}) => write(process.stderr, "warn", event, fields),
  /** A bug or a failing machine. The stack stays here; clients get a sentence. */
  error: (event: string, error: unknown, fields: LogFields = {}) =>
    write(process.stderr, "error", event, {
      ...fields,
      error: error instanceof Error ? stackOf(error) : String(error),
    }),
};

/** Where an error came from. The message of a JSON error is left out: it quotes text that may be about a person. */
function stackOf(error: Error): string {
  const stack = error.stack ?? error.message;
  return error.name === "SyntaxError" ? stack.replace(error.message, "…") : stack;
}
