import { spawn } from "node:child_process";

/**
 * Runs a command to its end with our standard streams.
 * Rejects with its exit code in `code` when it fails.
 */
export function run(command, args, { cwd, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: "inherit", env: { ...process.env, ...env } });
    child.once("error", reject);
    child.once("exit", (code) => {
      if (code === 0) resolve();
      else reject(Object.assign(new Error(`${command} ${args.join(" ")} ended with ${code}`), { code }));
    });
  });
}
