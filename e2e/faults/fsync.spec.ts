import { join } from "node:path";
import { post } from "../api/support/ask";
import { assign, upload, uploaded } from "../api/support/calls";
import { edit, rollBack } from "../api/support/import";
import { expect, apiTest as test } from "../fixtures";
import { newFolder, type RunningServer, removeFolder, startServer } from "../server";
import { textRenamed } from "../workbooks/make-workbooks";
import { numberedWorkbook } from "./clients";
import { watchSyncs } from "./strace";

const at = (patient_id: string, start_time: string) => ({
  patient_id,
  service_type: "exercise",
  date: "2026-11-24",
  start_time,
});

/** Everything that is answered only after it was stored, refusals that are recorded too. */
const WRITES: [name: string, send: (server: RunningServer) => Promise<{ status: number }>, status: number][] =
  [
    ["an upload", (server) => upload(server, numberedWorkbook(2)), 200],
    ["another upload", (server) => upload(server, numberedWorkbook(3)), 200],
    ["an upload rolled back", (server) => rollBack(server, 3), 200],
    ["a change by hand", (server) => edit(server, "/patients/P1", { Notes: "by hand" }), 200],
    ["an assignment", (server) => assign(server, at("P1", "10:00")), 200],
    ["another assignment", (server) => assign(server, at("P2", "10:00")), 200],
    ["a refused assignment", (server) => assign(server, at("P1", "10:00")), 409],
    ["a refused upload", (server) => upload(server, textRenamed()), 415],
    ["a reload", (server) => post(server, "/database/reload"), 200],
    ["a clear", (server) => post(server, "/database/clear"), 200],
  ];

for (const JOURNAL_MODE of ["delete", "wal"]) {
  test(`every answered write was synced before its answer (${JOURNAL_MODE})`, async () => {
    const folder = newFolder();
    const server = await startServer({ folder, env: { JOURNAL_MODE } });
    await uploaded(server, numberedWorkbook(1));
    const watch = await watchSyncs(server.pid, join(folder, "syncs.txt"));
    const windows: { name: string; from: number; to: number }[] = [];
    for (const [name, send, status] of WRITES) {
      const from = Date.now();
      expect((await send(server)).status, name).toBe(status);
      windows.push({ name, from, to: Date.now() + 1 });
    }
    const readsFrom = Date.now() + 1;
    for (const path of ["/data-status", "/employees", "/database/logs"]) await fetch(`${server.url}${path}`);
    const syncs = await watch.stop();
    await server.stop();
    // In delete mode the commit is the file itself and its journal's folder; in wal mode it is the log.
    const committed = JOURNAL_MODE === "delete" ? server.databasePath : `${server.databasePath}-wal`;
    for (const { name, from, to } of windows) {
      const own = syncs.filter((sync) => sync.at >= from && sync.at <= to).map(({ path }) => path);
      expect(own, name).toContain(committed);
      if (JOURNAL_MODE === "delete") expect(own, `${name}: the journal's removal`).toContain(folder);
    }
    expect(syncs.length).toBeGreaterThanOrEqual(WRITES.length);
    expect(
      syncs.filter((sync) => sync.at > readsFrom),
      "a read costs none",
    ).toEqual([]);
    removeFolder(folder);
  });
}
