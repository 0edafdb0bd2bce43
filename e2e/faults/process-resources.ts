import { readdirSync, readFileSync } from "node:fs";

/** What a process holds just now. */
export interface Resources {
  descriptors: number;
  /** In megabytes. */
  resident: number;
}

/** Reads it from the kernel. */
export function resourcesOf(pid: number): Resources {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]);
  return {
    descriptors: readdirSync(`/proc/${pid}/fd`).length,
    resident: Math.round(kilobytes / 1024),
  };
}
