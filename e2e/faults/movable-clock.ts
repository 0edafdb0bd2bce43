import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";

/** The wall clock of a server, which a test sets while it runs. */
export interface MovableClock {
  /** The settings of a server that goes by it. */
  env: Record<string, string>;
  /** Sets it to an instant (milliseconds since 1970), from which it goes on. */
  set(instant: number): void;
  /** What it shows now. */
  now(): number;
  /** Waits until the server has looked some times whether a backup is due. */
  afterSomeLooks(): Promise<void>;
}

/** Makes one that shows an instant; its files go into `folder`. */
export function movableClock(folder: string, instant: number): MovableClock {
  const [offsetFile, looksFile] = [join(folder, "clock-offset"), join(folder, "clock-looks")];
  let offset = 0;
  writeFileSync(looksFile, "");
  const looks = () => readFileSync(looksFile, "utf8").length;
  const clock: MovableClock = {
    env: {
      ROTA_NOW: "",
      CLOCK_OFFSET_FILE: offsetFile,
      CLOCK_LOOKS_FILE: looksFile,
      NODE_OPTIONS: `--require ${join(import.meta.dirname, "shifted-clock.cjs")}`,
    },
    set(target) {
      offset = target - Date.now();
      // Renamed into place: the server never reads half a number.
      writeFileSync(`${offsetFile}.new`, String(offset));
      renameSync(`${offsetFile}.new`, offsetFile);
    },
    now: () => Date.now() + offset,
    async afterSomeLooks() {
      const before = looks();
      // A look that had begun before, the next one, and one more for the backup that it took.
      await expect.poll(looks).toBeGreaterThan(before + 3 * "look\n".length);
    },
  };
  clock.set(instant);
  return clock;
}
