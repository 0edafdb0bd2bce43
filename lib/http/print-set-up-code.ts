import { setUpCode } from "@/lib/auth/set-up-code";
import type { Config } from "@/lib/config";

/** Tells whoever sees the terminal how the first manager is made. */
export function printSetUpCode({ port }: Config): void {
  const code = setUpCode();
  if (code === null) return;
  process.stdout.write(
    `Sign-in is not set up yet. Open /set-up on port ${port} and enter this code: ${code}\n`,
  );
}
