import { readdirSync, statSync } from "node:fs";
import { dataStatus, uploaded } from "../api/support/calls";
import type { Assigned } from "../api/support/contract";
import { query } from "../api/support/file";
import { holdRequest } from "../api/support/held-request";
import { multipart } from "../api/support/multipart";
import { expect, apiTest as test } from "../fixtures";
import { newFolder, type RunningServer, removeFolder, startServer } from "../server";
import { numberedWorkbook } from "./clients";

const json = { "content-type": "application/json" };
const request = (patient: number) =>
  JSON.stringify({
    patient_id: `P${patient}`,
    service_type: "exercise",
    date: "2026-11-24",
    start_time: "10:00",
  });

/** Asks until nobody listens any more. */
async function untilRefused(server: RunningServer): Promise<void> {
  for (;;) {
    try {
      await dataStatus(server);
    } catch {
      return;
    }
  }
}

for (const JOURNAL_MODE of ["delete", "wal"]) {
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    test(`${signal}: what is in flight is finished, and one file is left (${JOURNAL_MODE})`, async () => {
      const folder = newFolder();
      const server = await startServer({ folder, env: { JOURNAL_MODE } });
      await uploaded(server, numberedWorkbook(1));
      const form = multipart([{ name: "file", filename: "second.xlsx", content: numberedWorkbook(2) }]);
      const held = [
        await holdRequest(server, "/upload-data", form.body, form.headers),
        ...(await Promise.all(
          [1, 2, 3].map((one) => holdRequest(server, "/assign-employee", request(one), json)),
        )),
      ];
      const stopped = server.stop(signal);
      await untilRefused(server);
      const answers = await Promise.all(held.map((one) => one.finish()));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
      expect([0, 143]).toContain(await stopped);
      // The second upload replaced the first.
      expect(readdirSync(folder)).toEqual(["backups", "rota_operations.db"]);
      const made = answers.slice(1).map(({ text }) => (JSON.parse(text) as Assigned).assignment.id);
      const stored = query<{ id: number }>(server.databasePath, "SELECT id FROM assignments ORDER BY id");
      expect(stored.map(({ id }) => id)).toEqual(made.sort());
      expect(query(server.databasePath, "SELECT id FROM data_uploads")).toHaveLength(2);
      removeFolder(folder);
    });
  }
}

test("an idle connection does not hold the end up", async () => {
  const folder = newFolder();
  const server = await startServer({ folder });
  const kept = await fetch(`${server.url}/data-status`, { headers: { connection: "keep-alive" } });
  await kept.text();
  const started = performance.now();
  expect([0, 143]).toContain(await server.stop());
  expect(performance.now() - started).toBeLessThan(5_000);
  removeFolder(folder);
});

for (const JOURNAL_MODE of ["delete", "wal"]) {
  test(`the file and its folder are their owner's alone (${JOURNAL_MODE})`, async () => {
    const folder = newFolder();
    const server = await startServer({ folder, env: { JOURNAL_MODE } });
    await uploaded(server, numberedWorkbook(1));
    const modes = () => readdirSync(folder).map((name) => statSync(`${folder}/${name}`).mode & 0o777);
    expect(new Set(modes())).toEqual(new Set([0o600]));
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(await dataStatus(server)).toMatchObject({ employees_count: 40 });
    await server.stop();
    expect(modes()).toEqual([0o600]);
    removeFolder(folder);
  });
}
