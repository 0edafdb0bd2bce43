import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { isAppError } from "@/lib/errors";

/** The arguments of a command. */
export interface Line {
  words: string[];
  flags: Set<string>;
  values: Map<string, string>;
}

interface Command {
  /** What `--help` shows. */
  help: string;
  /** Flags that it knows, and options that take a value. */
  flags?: readonly string[];
  values?: readonly string[];
  /** Prints plain sentences; true when all is well. */
  run(line: Line, databasePath: string): Promise<boolean>;
}

const root = resolve(import.meta.dirname, "../..");

/** Prints one line. */
export const say = (sentence: string): void => void process.stdout.write(`${sentence}\n`);

/** Runs a command on the file that the server has: exit code 0 when all is well, else 1 and a sentence. */
export async function runCommand(command: Command): Promise<never> {
  process.umask(0o077);
  const path = process.env.DATABASE_PATH || join(root, "data/rota_operations.db");
  process.env.DATABASE_PATH = path;
  process.env.MIGRATIONS_PATH ||= join(root, "drizzle/migrations");
  try {
    const line = lineOf(command);
    if (line.flags.has("help")) {
      say(command.help);
      process.exit(0);
    }
    process.exit((await command.run(line, path)) ? 0 : 1);
  } catch (error) {
    if (!isAppError(error) && !(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

/** A line that a command cannot act on; the message says what to write. */
export class UsageError extends Error {}

function lineOf({ flags = [], values = [] }: Command): Line {
  try {
    const options = Object.fromEntries([
      ...["help", ...flags].map((name) => [name, { type: "boolean" as const }]),
      ...values.map((name) => [name, { type: "string" as const }]),
    ]);
    const parsed = parseArgs({ options, allowPositionals: true });
    const given = Object.entries(parsed.values);
    return {
      words: parsed.positionals,
      flags: new Set(given.filter(([, value]) => value === true).map(([name]) => name)),
      values: new Map(given.flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : []))),
    };
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split("\n")[0]} Run it with --help to see the options.`);
  }
}

/** Throws when there is no database. */
export function requireDatabase(path: string): void {
  if (!existsSync(path))
    throw new UsageError(`There is no database at ${path}. Set the file with DATABASE_PATH.`);
}

/** `12.3 MB` */
export const megabytes = (bytes: number): string =>
  `${(bytes / 1024 / 1024).toLocaleString("en-GB", { maximumFractionDigits: 1 })} MB`;

/** `Mon 23 Nov 2026, 09:30:00 UTC`, as a manifest writes it. */
export const inWords = (utc: string): string => `${utc.slice(0, 10)} ${utc.slice(11, 19)} UTC`;
