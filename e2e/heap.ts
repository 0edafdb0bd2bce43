import { join } from "node:path";
import type { RunningServer } from "./server";

/** The settings of a server whose heap is to be measured. */
export const MEASURED = { NODE_OPTIONS: `--require ${join(import.meta.dirname, "collect-on-signal.cjs")}` };

/** Bytes of its heap that are in use, without what waits for a collection. It was started with {@link MEASURED}. */
export async function heapInUse(server: RunningServer): Promise<number> {
  process.kill(server.pid, "SIGUSR2");
  // The signal is dealt with before what is asked after it is answered.
  await (await fetch(`${server.url}/data-status`)).text();
  const metrics = await (await fetch(`${server.url}/metrics`)).text();
  return Number(/^nodejs_heap_size_used_bytes (\d+)$/m.exec(metrics)?.[1]);
}
