import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, apiTest as test } from "../fixtures";
import type { RunningServer } from "../server";
import { currentWorkbook } from "../workbooks/make-workbooks";
import { ask, get, post } from "./support/ask";
import { assigned, uploaded } from "./support/calls";
import { expectProblem, stateOf } from "./support/problems";

/** The lines of the process log that are JSON. */
const linesOf = (server: RunningServer): Record<string, unknown>[] =>
  server
    .output()
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line));

/** What stands beside a database when a backup was taken and read back. */
function putBackup(server: RunningServer): void {
  const folder = join(server.folder, "backups");
  mkdirSync(folder, { recursive: true });
  const name = "rota_operations-20261122-031500-daily.db";
  const manifest = {
    ...{ name, cause: "daily", created_at: "2026-11-22T03:15:00Z", bytes: 4096, sha256: "0".repeat(64) },
    ...{ integrity: "ok", rows: {}, log_head: null },
  };
  writeFileSync(join(folder, name), Buffer.alloc(manifest.bytes));
  writeFileSync(join(folder, name.replace(".db", ".json")), JSON.stringify(manifest));
}

/** The figures of `/metrics`, by name and labels. */
async function figures(server: RunningServer): Promise<Record<string, number>> {
  const { status, headers, text } = await get(server, "/metrics");
  expect([status, headers["content-type"]]).toEqual([200, "text/plain; version=0.0.4; charset=utf-8"]);
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return Object.fromEntries(
    lines.map((line) => {
      const [, name = "", value] = /^([a-z_]+(?:\{[^}]*\})?) (\S+)$/.exec(line) ?? [];
      expect(Number.isFinite(Number(value)), line).toBe(true);
      return [name, Number(value)];
    }),
  );
}

test.describe("metrics", () => {
  // They count from the start of the process.
  test.use({ isServerNew: true });

  test("tell how much there is and what was asked, and nobody's name", async ({ server }) => {
    await uploaded(server, currentWorkbook());
    await assigned(server, {
      patient_id: "P001",
      service_type: "exercise",
      date: "2026-11-24",
      start_time: "11:00",
    });
    await get(server, "/patients/P999");
    const before = await figures(server);
    expect(before).toMatchObject({
      rota_database_up: 1,
      rota_employees: 20,
      rota_patients: 15,
      rota_assignments: 1,
      rota_unassigned_visits: 0,
      rota_backups: 0,
      'rota_http_requests_total{method="POST",status="2xx"}': 2,
      'rota_http_requests_total{method="GET",status="4xx"}': 1,
      rota_http_open_requests: 1,
      rota_http_limited_total: 0,
    });
    expect(before).not.toHaveProperty("rota_last_backup_timestamp_seconds");
    for (const name of [
      "rota_database_size_bytes",
      "rota_disk_free_bytes",
      "rota_log_last_entry_id",
      "process_resident_memory_bytes",
      "nodejs_heap_size_used_bytes",
    ])
      expect(before[name], name).toBeGreaterThan(0);

    putBackup(server);
    const after = await figures(server);
    expect(after).toMatchObject({
      rota_backups: 1,
      rota_last_backup_timestamp_seconds: Date.parse("2026-11-22T03:15:00Z") / 1000,
    });
    const total = 'rota_http_request_duration_seconds_bucket{le="+Inf"}';
    // The figures of before: they are counted when their answer is out.
    expect(after[total]).toBe((before[total] ?? 0) + 1);
    expect(after.rota_http_request_duration_seconds_count).toBe(after[total]);
  });

  test("hold nothing of anybody, whatever was asked", async ({ server }) => {
    await uploaded(server, currentWorkbook());
    await get(server, "/employees/E001?secret=Ann");
    await get(server, "/Ann-Smith");
    const { text } = await get(server, "/metrics");
    expect(text).not.toMatch(/E001|P001|Ann|Smith|\/tmp\/|\/dev\/shm\//);
    expectProblem(await get(server, "/metrics", { host: "evil.example" }), 421);
  });
});

test.describe("health", () => {
  test("says what was looked at, in words", async ({ server }) => {
    const { body } = await get(server, "/health");
    expect(body).toMatchObject({
      status: "healthy",
      service: "ai-rota-system",
      journal_mode: "delete",
      checks: {
        database: { ok: true },
        free_space: { ok: true, free_bytes: expect.any(Number) },
        last_backup: { ok: false, at: null, detail: "There is no backup yet." },
        last_check: {
          ok: true,
          at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
          result: "ok",
        },
        journal_mode: { ok: true, mode: "delete" },
        memory: { ok: true },
      },
    });
    putBackup(server);
    expect((await get(server, "/health")).body).toMatchObject({
      status: "healthy",
      checks: { last_backup: { ok: true, at: "2026-11-22T03:15:00Z", cause: "daily" } },
    });
  });

  test("is unhealthy without its file, and the other figures are still told", async ({ server }) => {
    renameSync(server.databasePath, `${server.databasePath}.away`);
    const { status, body } = await get(server, "/health");
    expect([status, body.status]).toEqual([503, "unhealthy"]);
    expect(body).toMatchObject({
      detail: expect.stringContaining("Put it back"),
      checks: {
        database: { ok: false },
        free_space: { ok: true },
        last_check: { ok: false },
        memory: { ok: false },
      },
    });
    const shown = await figures(server);
    expect(shown).toMatchObject({ rota_database_up: 0 });
    expect(shown).not.toHaveProperty("rota_employees");
    renameSync(`${server.databasePath}.away`, server.databasePath);
    expect((await get(server, "/health")).status).toBe(200);
  });
});

test.describe("the process log", () => {
  test.use({ serverEnv: { LOG_LEVEL: "debug" } });

  test("has a line for each request, with its id and without anybody's", async ({ server }) => {
    await uploaded(server, currentWorkbook());
    const read = await get(server, "/employees/E001?q=Ann", { "x-request-id": "from-the-proxy-1" });
    expect(read.headers["x-request-id"]).toBe("from-the-proxy-1");
    const refused = await post(
      server,
      "/assign-employee",
      { prompt: 5 },
      { "x-request-id": "Ann Smith", "x-actor": "Ann" },
    );
    expect(refused.headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
    await get(server, "/people/patients/P001");
    await get(server, "/Ann-Smith");
    await server.stop();
    const answered = linesOf(server).filter(({ event }) => event === "answered");
    const numbers = { milliseconds: expect.any(Number), bytes: expect.any(Number) };
    expect(answered).toEqual([
      expect.objectContaining({
        level: "info",
        method: "POST",
        route: "/upload-data",
        status: 200,
        ...numbers,
      }),
      expect.objectContaining({
        level: "debug",
        route: "/employees/{id}",
        status: 200,
        request_id: "from-the-proxy-1",
      }),
      expect.objectContaining({
        level: "info",
        route: "/assign-employee",
        status: 400,
        request_id: refused.headers["x-request-id"],
      }),
      expect.objectContaining({ level: "debug", route: "/people/patients/{id}", status: 200 }),
      expect.objectContaining({ level: "info", route: "other", status: 404 }),
    ]);
    expect(server.output()).not.toMatch(/E001|P001|Ann|Smith|workbook\.xlsx/);
  });
});

const QUIET: [level: string, reads: boolean, writes: boolean][] = [
  ["debug", true, true],
  ["info", false, true],
  ["warn", false, false],
  ["error", false, false],
];
for (const [level, reads, writes] of QUIET) {
  test.describe(`LOG_LEVEL=${level}`, () => {
    test.use({ serverEnv: { LOG_LEVEL: level } });
    test(`tells ${reads ? "of reads and writes" : writes ? "of writes alone" : "of neither"}`, async ({
      server,
    }) => {
      await get(server, "/data-status");
      await post(server, "/database/reload");
      await server.stop();
      const methods = linesOf(server)
        .filter(({ event }) => event === "answered")
        .map(({ method }) => method);
      expect(methods).toEqual([...(reads ? ["GET"] : []), ...(writes ? ["POST"] : [])]);
    });
  });
}

test.describe("the limit of writes", () => {
  test.use({ serverEnv: { WRITES_PER_SECOND: "1" } });

  test("answers 429 after a burst, says when to come back, stores nothing and lets reads through", async ({
    server,
  }) => {
    await uploaded(server, currentWorkbook());
    const write = () => post(server, "/assign-employee", { prompt: 5 });
    const statuses = await Promise.all(Array.from({ length: 19 }, async () => (await write()).status));
    expect(new Set(statuses)).toEqual(new Set([400]));
    const before = await stateOf(server);
    // Some of it may have come back while the burst was answered.
    const more = await Promise.all(Array.from({ length: 40 }, write));
    const limited = more.filter(({ status }) => status === 429);
    expect(limited.length).toBeGreaterThan(10);
    for (const answer of limited) {
      expectProblem(answer, 429, [/nothing was saved/]);
      expect(Number(answer.headers["retry-after"])).toBeGreaterThanOrEqual(1);
    }
    expect((await get(server, "/employees")).status).toBe(200);
    expect(await stateOf(server)).toEqual(before);
    expect((await figures(server)).rota_http_limited_total).toBe(limited.length);
  });

  test("is told before the body is read", async ({ server }) => {
    await Promise.all(Array.from({ length: 40 }, () => post(server, "/assign-employee", {})));
    const answer = await ask(server, {
      method: "POST",
      path: "/upload-data",
      headers: {
        "content-type": "multipart/form-data; boundary=x",
        "content-length": "9000000",
        connection: "close",
      },
    });
    expect(answer).toMatchObject({ status: 429 });
  });
});

test("the usual limit lets 500 writes at once through", async ({ server }) => {
  const writes = Array.from({ length: 500 }, () => post(server, "/assign-employee", {}));
  const statuses = (await Promise.all(writes)).map(({ status }) => status);
  expect(new Set(statuses)).toEqual(new Set([400]));
});
