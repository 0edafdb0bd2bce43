import { spawn } from "node:child_process";

/**
 * Runs a command to its end with our standard streams, or, `quiet`, with what it writes kept until then and written
 * at once, for what runs beside something else. Rejects with its exit code in `code` when it fails.
 */
export function run(command, args, { cwd, env = {}, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = quiet ? ["ignore", "pipe", "pipe"] : "inherit";
    const child = spawn(command, args, { cwd, stdio, env: { ...process.env, ...env } });
    const written = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => written.push(chunk));
    child.once("error", reject);
    child.once("close", (code) => {
      process.stdout.write(Buffer.concat(written));
      if (code === 0) resolve();
      else reject(Object.assign(new Error(`${command} ${args.join(" ")} ended with ${code}`), { code }));
    });
  });
}
