import { readFileSync } from "node:fs";
import { join } from "node:path";
import { API_PATHS } from "../../lib/http/api-paths";
import { PAGES } from "../../lib/http/page-paths";
import { expect, apiTest as test } from "../fixtures";
import { newFolder, type RunningServer, removeFolder, startServer } from "../server";
import { branchWorkbook } from "../workbooks/branch";
import { currentWorkbook } from "../workbooks/make-workbooks";
import { ask, get, post } from "./support/ask";
import { assigned, uploaded } from "./support/calls";
import { employee, patient } from "./support/small-branch";
import { listen } from "./support/streams";
import { importPlaces, ONS_TABLE } from "./support/travel";
import { draftOf, generated, NEXT_WEEK } from "./support/weeks";

const HOOK = join(import.meta.dirname, "support/note-outgoing.cjs");

/** A server that is watched from its first line on, and what it did so far. */
async function watched(
  env: Record<string, string> = {},
): Promise<{ server: RunningServer; noted(): string[] }> {
  const folder = newFolder();
  const file = join(folder, "outgoing.txt");
  const server = await startServer({
    folder,
    env: { NODE_OPTIONS: `--require ${HOOK}`, OUTGOING_FILE: file, ...env },
  });
  const noted = () =>
    readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => line !== "" && line !== "watching");
  expect(readFileSync(file, "utf8"), "the watch was set").toContain("watching");
  return { server, noted };
}

/** Pages of one person, visit, day or week. */
const PAGES_BELOW = [
  "/people/employees/new",
  "/people/employees/E001",
  "/people/employees/E001/availability",
  "/people/patients/new",
  "/people/patients/P001",
  "/people/patients/P001/care-package",
  "/rota/absences",
  "/rota/care-packages",
  "/rota/carers/E001",
  "/rota/patients/P001",
  "/rota/visits/1",
  "/rota/weeks/{monday}",
  "/rota/weeks/{monday}/sheets",
];

/** A path with what it leaves open: the id of whom it is about, and numbers below that. */
const withIds = (path: string, id: string) =>
  path
    .replace("{id}", id)
    .replace("{monday}", NEXT_WEEK)
    .replaceAll(/\{\w+\}/g, "1");

/** Goes through every door and every page, with everything that makes the product work. */
async function everything(server: RunningServer): Promise<void> {
  await uploaded(server, currentWorkbook());
  await importPlaces(server, ONS_TABLE);
  await assigned(server, {
    patient_id: "P001",
    service_type: "exercise",
    date: "2026-11-24",
    start_time: "11:00",
  });
  await post(server, "/assign-employee", { prompt: "medicine for P003 tomorrow at 9" });
  await post(server, "/assign-employee?dry_run=true", { prompt: "shopping for P002 on Friday" });
  await post(server, "/travel-settings/check");
  await post(server, "/care-packages/confirm");
  const { draft_id } = await draftOf(server, { week: NEXT_WEEK, seconds: 1 });
  await post(server, `/rota-drafts/${draft_id}/apply`);
  await generated(server, { week: NEXT_WEEK, seconds: 1 });
  await post(server, `/rota-weeks/${NEXT_WEEK}/publish`);
  const paths = [
    ...API_PATHS,
    ...PAGES.map(({ path }) => path),
    ...PAGES_BELOW,
    "/_next/image?url=http://example.org/x.png&w=64&q=75",
  ];
  for (const path of paths) {
    const [start = ""] = /^\/[a-z-]+/.exec(path) ?? [];
    const ids: Record<string, string> = {
      "/employees": "E001",
      "/patients": "P001",
      "/rota-drafts": draft_id,
    };
    const asked = withIds(path, ids[start] ?? "1");
    const headers = { accept: "text/html, application/json" };
    const { status } =
      asked === "/events" ? await listen(server, { path: asked }) : await get(server, asked, headers);
    expect(status, asked).toBeLessThan(500);
  }
  for (const method of ["PUT", "PATCH", "DELETE"]) {
    for (const path of API_PATHS) await ask(server, { method, path: withIds(path, "9999") });
  }
  // Headers in which other programs have been told where to ask.
  const hostile = {
    "x-forwarded-host": "evil.example",
    "x-middleware-rewrite": "http://evil.example/",
    origin: "http://evil.example",
  };
  await get(server, "/", hostile);
  await post(server, "/database/reload");
  await post(server, "/database/clear");
}

test("nothing that the product does opens a connection or asks for a name", async () => {
  test.setTimeout(120_000);
  const { server, noted } = await watched();
  await everything(server);
  expect(await server.stop()).toBe(0);
  expect(noted()).toEqual([]);
  removeFolder(server.folder);
});

test("only the service that a setting names is asked: the watch sees it", async () => {
  const { server, noted } = await watched({ OSRM_URL: "http://routing.invalid:5000" });
  await uploaded(
    server,
    branchWorkbook(
      [employee("E001", "Amira Ashdown", { PostCode: "NR2 1AB" })],
      [patient("P001", "Owen Loddon", { PostCode: "NR3 2AC" })],
    ),
  );
  await importPlaces(server, ONS_TABLE);
  expect(noted()).toEqual([]);
  await post(server, "/travel-settings/check");
  await expect
    .poll(noted)
    .toEqual(expect.arrayContaining(["connect routing.invalid:5000", "name routing.invalid"]));
  const others = noted().filter((line) => !line.includes("routing.invalid"));
  expect(others).toEqual([]);
  await server.stop();
  removeFolder(server.folder);
});
