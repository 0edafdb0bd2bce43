import { currentConnection } from "@/lib/db/client";

/** When the current file was checked for damage. */
export interface LastCheck {
  /** UTC, `2026-11-23T09:30:00Z`. */
  at: string;
  kind: "quick check at opening";
  result: "ok";
}

// One process holds several copies of this module: the last opening lives here.
const shared = globalThis as typeof globalThis & { rotaLastCheck?: { generation: number; at: number } };

/**
 * The check that the current file passed: a file that fails is never opened. A file that replaced it
 * under the running server counts from its first use. Throws `database-unavailable`.
 */
export function lastCheck(): LastCheck {
  const { generation } = currentConnection();
  if (shared.rotaLastCheck?.generation !== generation) {
    shared.rotaLastCheck = { generation, at: Date.now() };
  }
  const at = new Date(shared.rotaLastCheck.at).toISOString().replace(/\.\d+Z$/, "Z");
  return { at, kind: "quick check at opening", result: "ok" };
}
