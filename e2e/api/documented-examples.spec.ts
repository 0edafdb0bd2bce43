import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, apiTest as test } from "../fixtures";
import { bugsOf, newFolder, type RunningServer, removeFolder, startServer } from "../server";
import { currentWorkbook } from "../workbooks/make-workbooks";

const run = promisify(execFile);

/** The lines of API.md as they stand; only the port is the test's. */
const LINES = {
  status: "curl http://localhost:8000/data-status",
  upload: "curl -F file=@workbook.xlsx http://localhost:8000/upload-data",
  assign: `curl -H 'content-type: application/json' -d '{"prompt":"Please find someone to do exercises with P001 tomorrow at 11"}' http://localhost:8000/assign-employee`,
  uploads: "curl http://localhost:8000/database/uploads",
  assignments: "curl http://localhost:8000/database/assignments",
  count: `curl http://localhost:8000/database/employees | grep -o '"employee_id"' | wc -l`,
  clear: "curl -X POST http://localhost:8000/database/clear",
  reload: "curl -X POST http://localhost:8000/database/reload",
  file: "ls -lh data/rota_operations.db",
};

test.describe.configure({ mode: "default" });
let server: RunningServer;
const folder = newFolder();

test.beforeAll(async () => {
  mkdirSync(join(folder, "data"));
  writeFileSync(join(folder, "workbook.xlsx"), currentWorkbook());
  server = await startServer({ folder, env: { DATABASE_PATH: join(folder, "data/rota_operations.db") } });
});
test.afterAll(async () => {
  await server.stop();
  removeFolder(folder);
  expect(bugsOf(server)).toEqual([]);
});

async function shell(line: string): Promise<string> {
  const command = line.replaceAll("localhost:8000", `localhost:${new URL(server.url).port}`);
  const { stdout } = await run("bash", ["-o", "pipefail", "-c", command], { cwd: folder });
  return stdout;
}

const json = async (line: string) => JSON.parse(await shell(line)) as Record<string, unknown>;

test("every curl line works as it stands, one after the other", async () => {
  const empty = {
    has_data: false,
    employees_count: 0,
    patients_count: 0,
    assignments_count: 0,
    database_has_data: false,
  };
  expect(await json(LINES.status)).toEqual(empty);
  expect(await json(LINES.upload)).toMatchObject({
    message: expect.any(String),
    filename: "workbook.xlsx",
    employees_count: 20,
    patients_count: 15,
    upload_id: 1,
  });
  expect(await json(LINES.status)).toEqual({
    has_data: true,
    employees_count: 20,
    patients_count: 15,
    assignments_count: 0,
    database_has_data: true,
  });
  const made = await json(LINES.assign);
  expect(made).toMatchObject({
    success: true,
    message: expect.stringContaining("P001"),
    assignment: {
      patient_id: "P001",
      service_type: "exercise",
      start_time: "2026-11-24T11:00",
      end_time: "2026-11-24T12:00",
      duration: 60,
    },
  });
  expect(await json(LINES.uploads)).toMatchObject({ uploads: [{ id: 1, status: "success" }] });
  const id = (made.assignment as { id: number }).id;
  expect(await json(LINES.assignments)).toMatchObject({ assignments: [{ id, patient_id: "P001" }] });
  expect((await shell(LINES.count)).trim()).toBe("20");
  expect((await shell(LINES.count.replace("employees |", "assignments |"))).trim()).toBe("1");
  expect(
    (
      await shell(LINES.count.replace("employees |", "patients |").replace("employee_id", "patient_id"))
    ).trim(),
  ).toBe("15");
  expect(await shell(LINES.file)).toMatch(/^-rw------- .*data\/rota_operations\.db\n$/);
  expect(await json(LINES.reload)).toMatchObject({ employees_count: 20, patients_count: 15 });
  expect(await json(LINES.clear)).toMatchObject({ message: "All data cleared successfully" });
  expect(await json(LINES.status)).toEqual(empty);
  expect((await shell(LINES.count).catch((error) => String(error.stdout))).trim()).toBe("0");
});
