import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";

export const STRACE = "/usr/bin/strace";

/** Makes sure that strace is there: installs it where we may, else throws a sentence that says what to install. */
export function requireStrace(): void {
  if (existsSync(STRACE)) return;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    execFileSync("apt-get", ["update", "-qq"], { env });
    execFileSync("apt-get", ["install", "-y", "-qq", "strace"], { env });
    if (existsSync(STRACE)) return;
  }
  throw new Error(
    "This test counts fsyncs with strace. Install it (apt-get install strace) and run it again.",
  );
}

/** One call that makes something written last through a power cut. */
export interface Sync {
  /** Milliseconds since 1970. */
  at: number;
  /** The file or folder that was synced. */
  path: string;
}

/** Watches a process; `stop` returns every fsync and fdatasync since. */
export async function watchSyncs(pid: number, output: string): Promise<{ stop(): Promise<Sync[]> }> {
  requireStrace();
  const tracer = spawn(STRACE, [
    "-f",
    "-y",
    "-ttt",
    "-e",
    "trace=fsync,fdatasync",
    "-o",
    output,
    "-p",
    String(pid),
  ]);
  await attached(tracer);
  return {
    async stop() {
      const gone = once(tracer, "exit");
      tracer.kill("SIGINT");
      await gone;
      return syncsIn(readFileSync(output, "utf8"));
    },
  };
}

function attached(tracer: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    tracer.stderr?.on("data", (chunk) => {
      said += chunk;
      if (said.includes("attached")) resolve();
    });
    tracer.once("exit", () => reject(new Error(`strace could not watch the server: ${said}`)));
  });
}

/** `1234 1763800000.123456 fdatasync(21</tmp/x/rota.db>) = 0` */
const LINE = /^\d+ +(\d+\.\d+) f(?:data)?sync\(\d+<(.*)>/;

function syncsIn(text: string): Sync[] {
  return text.split("\n").flatMap((line) => {
    const match = LINE.exec(line);
    return match ? [{ at: Number(match[1]) * 1000, path: String(match[2]) }] : [];
  });
}
