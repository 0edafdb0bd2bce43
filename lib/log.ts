/** Counts, ids, codes and durations; never a name, a sentence that somebody typed, or health data. */
export type LogFields = Record<string, string | number | boolean | null | undefined>;

function write(stream: NodeJS.WriteStream, level: string, event: string, fields: LogFields): void {
  stream.write(`${JSON.stringify({ time: new Date().toISOString(), level, event, ...fields })}\n`);
}

/** The process log: one JSON line an event, on stdout and (errors) stderr. */
export const log = {
  info: (event: string, fields: LogFields = {}) => write(process.stdout, "info", event, fields),
  warn: (event: string, fields: LogFields = {}) => write(process.stderr, "warn", event, fields),
  /** A bug or a failing machine. The stack stays here; clients get a sentence. */
  error: (event: string, error: unknown, fields: LogFields = {}) =>
    write(process.stderr, "error", event, {
      ...fields,
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }),
};
