import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The branch's clock in the tests: a Monday, well away from the clock changes. */
export const TEST_NOW = "2026-11-23T08:00";

export interface RunningServer {
  url: string;
  databasePath: string;
  /** The folder of the database, where the backups are too. */
  folder: string;
  pid: number;
  /** Everything that the process wrote so far. */
  output(): string;
  isRunning(): boolean;
  /** Ends it and waits until it is gone; returns its exit code, or the signal's name. */
  stop(signal?: NodeJS.Signals): Promise<number | string>;
}

export interface ServerOptions {
  /** A folder of its own is made (and removed by `removeFolder`) when none is given. */
  folder?: string;
  env?: Record<string, string>;
  /** What serves, when it is not the product. */
  script?: string;
  /** Shell words that are run first in the same process, such as a limit: `ulimit -f 500`. */
  after?: string;
}

/** A server that ended before it was ready. */
export class StartFailed extends Error {
  constructor(
    readonly code: number | null,
    /** Everything that it wrote. */
    readonly output: string,
  ) {
    super(`the server ended with ${code}: ${output}`);
  }
}

const root = join(import.meta.dirname, "..");

/** Lines of a server's process log that tell of a bug. */
export const bugsOf = (server: RunningServer): string[] =>
  server
    .output()
    .split("\n")
    .filter((line) => line.includes('"level":"error"'));

/** What a test that failed half-way leaves behind goes with the process that ran it. */
const leftovers = { children: new Set<ChildProcess>(), folders: new Set<string>() };
process.once("exit", () => {
  for (const child of leftovers.children) child.kill("SIGKILL");
  for (const folder of leftovers.folders) removeFolder(folder);
});

/** A new folder, on the disk unless told otherwise. */
export function newFolder(place = tmpdir()): string {
  const folder = mkdtempSync(join(place, "rota-e2e-"));
  leftovers.folders.add(folder);
  return folder;
}
export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** Starts the built product on a free port of 127.0.0.1. Rejects with {@link StartFailed} when it does not come up. */
export async function startServer({
  folder = newFolder(),
  env = {},
  script,
  after,
}: ServerOptions = {}): Promise<RunningServer> {
  const databasePath = env.DATABASE_PATH ?? join(folder, "rota_operations.db");
  const usual = { DATABASE_PATH: databasePath, ROTA_NOW: TEST_NOW, AUTO_BACKUP: "off" };
  const child = launch({ ...usual, ...env }, script, after);
  let output = "";
  child.stdout?.on("data", (chunk) => {
    output += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    output += chunk;
  });
  const port = await readyPort(child, () => output);
  return {
    url: `http://127.0.0.1:${port}`,
    databasePath,
    folder,
    pid: child.pid as number,
    output: () => output,
    isRunning: () => child.exitCode === null && child.signalCode === null,
    stop: (signal = "SIGTERM") => stop(child, signal),
  };
}

/** Starts the server in the expectation that it refuses to: its exit code and what it said. */
export async function startAndFail(env: Record<string, string>): Promise<{ code: number; output: string }> {
  const child = launch(env);
  let output = "";
  child.stdout?.on("data", (chunk) => {
    output += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    output += chunk;
  });
  const [code] = (await once(child, "exit")) as [number];
  return { code, output };
}

/**
 * Starts the server and kills it after so many milliseconds, wherever its start has come to by then; returns
 * whether it was up already.
 */
export async function startAndKill(
  folder: string,
  env: Record<string, string>,
  milliseconds: number,
): Promise<boolean> {
  const databasePath = join(folder, "rota_operations.db");
  const child = launch({ DATABASE_PATH: databasePath, ROTA_NOW: TEST_NOW, AUTO_BACKUP: "off", ...env });
  let output = "";
  child.stdout?.on("data", (chunk) => {
    output += chunk;
  });
  const killing = setTimeout(() => child.kill("SIGKILL"), milliseconds);
  await once(child, "exit");
  clearTimeout(killing);
  return READY.test(output);
}

function launch(env: Record<string, string>, script = "scripts/serve.mjs", after?: string): ChildProcess {
  const settings = { PORT: "0", HOST: "127.0.0.1", ...env };
  const options = { cwd: root, env: { ...process.env, ...settings } };
  // As `npm start` and the image run it.
  const serve = [process.execPath, "--max-semi-space-size=32", script];
  // With words before it, the shell becomes the server: its pid and its exit code are the server's.
  const [command, ...line] =
    after === undefined ? serve : ["bash", "-c", `${after}; exec "$@"`, "--", ...serve];
  const child = spawn(command as string, line, options);
  leftovers.children.add(child);
  child.once("exit", () => leftovers.children.delete(child));
  return child;
}

const READY = /Rota is ready on http:\/\/[^:]+:(\d+)/;

function readyPort(child: ChildProcess, output: () => string): Promise<number> {
  return new Promise((resolve, reject) => {
    child.stdout?.on("data", () => {
      const ready = READY.exec(output());
      if (ready) resolve(Number(ready[1]));
    });
    // Not "exit": what it wrote last has been read when its streams are closed.
    child.once("close", (code) => reject(new StartFailed(code, output())));
  });
}

async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<number | string> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode ?? child.signalCode ?? "";
  const gone = once(child, "exit") as Promise<[number | null, string | null]>;
  child.kill(signal);
  const [code, name] = await gone;
  return code ?? name ?? "";
}
