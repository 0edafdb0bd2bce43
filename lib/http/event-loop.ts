import { type IntervalHistogram, monitorEventLoopDelay } from "node:perf_hooks";

/** How often the delay is measured, in milliseconds; it is what a loop without any work shows, too. */
const RESOLUTION = 20;

// One process holds several copies of this module: it is watched once.
const shared = globalThis as typeof globalThis & { rotaEventLoop?: IntervalHistogram };

/** Starts to measure how long work blocks the event loop. */
export function watchEventLoop(): void {
  shared.rotaEventLoop ??= monitorEventLoopDelay({ resolution: RESOLUTION });
  shared.rotaEventLoop.enable();
}

/** Seconds of delay beyond the measure's own step: the mean, the 99th percentile and the longest since the last call. */
export function eventLoopDelay(): { mean: number; p99: number; max: number } {
  const measured = shared.rotaEventLoop;
  const seconds = (nanoseconds: number) =>
    Number.isFinite(nanoseconds) ? Math.max(0, nanoseconds / 1e9 - RESOLUTION / 1000) : 0;
  if (!measured || measured.count === 0) return { mean: 0, p99: 0, max: 0 };
  const delay = {
    mean: seconds(measured.mean),
    p99: seconds(measured.percentile(99)),
    max: seconds(measured.max),
  };
  measured.reset();
  return delay;
}
