import { currentConnection } from "@/lib/db/client";

/** When the file in use was looked through for damage. */
export interface LastCheck {
  /** UTC, `2026-11-23T09:30:00Z`. */
  at: string;
  kind: "quick_check at opening";
  result: "ok";
}

// One process holds several copies of this module: the last opening lives here.
const shared = globalThis as typeof globalThis & { rotaLastCheck?: { generation: number; at: number } };

/**
 * The check that let the present file in: one that fails is never opened. A file that was put in its place
 * under the running server counts from when it is first asked of. Throws `database-unavailable`.
 */
export function lastCheck(): LastCheck {
  const { generation } = currentConnection();
  if (shared.rotaLastCheck?.generation !== generation) {
    shared.rotaLastCheck = { generation, at: Date.now() };
  }
  const at = new Date(shared.rotaLastCheck.at).toISOString().replace(/\.\d+Z$/, "Z");
  return { at, kind: "quick_check at opening", result: "ok" };
}
