import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "../../fixtures";
import { newFolder, type RunningServer, removeFolder, startServer } from "../../server";
import { requireStrace, STRACE } from "../strace";
import type { DiskCall } from "./disk-call";
import { readTrace } from "./read-trace";

/** Whatever changes files or makes sure of them, and what sends answers; calls of which nobody here knows are refused by the reader. */
const CALLS = [
  "openat,creat,close,write,writev,pwrite64,pwritev,pwritev2,ftruncate,truncate,fallocate",
  "unlink,unlinkat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,mkdir,mkdirat,rmdir",
  "fsync,fdatasync,sync_file_range,msync,copy_file_range,sendfile",
].join(",");

/** Longer than anything that is written at once here: a write that strace cuts short is refused by the reader. */
const LONGEST = 8_000_000;

/** A server of which everything that it asks of the disk is written down, from its very start on. */
export interface TracedServer {
  server: RunningServer;
  /** Ends the server and returns all that it asked of its folder, which was empty before. */
  finish(): Promise<DiskCall[]>;
}

/** Starts a server in an empty folder of its own, watched by strace. */
export async function startTraced(env: Record<string, string>): Promise<TracedServer> {
  requireStrace();
  const folder = newFolder();
  const notes = newFolder();
  const output = join(notes, "trace.txt");
  // With -D the server keeps the process that was started, so that it is stopped as any other.
  const tracer = `${STRACE} -D -f --seccomp-bpf -y -xx -s ${LONGEST} -e trace=${CALLS} -o ${output}`;
  const server = await startServer({ folder, env, after: `set -- ${tracer} "$@"` });
  return {
    server,
    async finish() {
      expect([0, 143]).toContain(await server.stop());
      const isEnded = () => new RegExp(`^${server.pid} +\\+{3} `, "m").test(readFileSync(output, "latin1"));
      await expect.poll(isEnded, { message: "strace wrote down the end" }).toBe(true);
      const calls = readTrace(readFileSync(output, "latin1"), folder);
      removeFolder(folder);
      removeFolder(notes);
      return calls;
    },
  };
}
