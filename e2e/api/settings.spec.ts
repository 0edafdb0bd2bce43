import { existsSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, apiTest as test } from "../fixtures";
import { newFolder, removeFolder, startAndFail, startServer } from "../server";
import { get } from "./support/ask";
import { dataStatus } from "./support/calls";

let folder: string;
let database: string;
test.beforeEach(() => {
  folder = newFolder();
  database = join(folder, "rota.db");
});
test.afterEach(() => removeFolder(folder));

/** What the operator reads: the refusal is one line, and no stack. Next's own word about its file aside. */
function expectOneSentence(output: string, ...mustContain: (string | RegExp)[]): void {
  const lines = output.split("\n").filter((line) => line !== "" && !line.includes("next.config took"));
  expect(lines, output).toHaveLength(1);
  expect(lines[0]).toMatch(/^[A-Z].*(\.|: sudo chown .*)$/);
  for (const wanted of mustContain) expect(lines[0]).toMatch(wanted);
  expect(output).not.toMatch(/\n\s+at |Error:|node_modules/);
}

test("a setting that cannot be stops the start with a sentence that names it", async () => {
  const { code, output } = await startAndFail({ DATABASE_PATH: database, ROTA_NOW: "tomorrow" });
  expect(code).toBe(1);
  expectOneSentence(output, "ROTA_NOW");
  expect(existsSync(database), "nothing was made").toBe(false);
});

test("a port that is taken stops the start with a sentence", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => other.once("listening", resolve));
  const port = String((other.address() as AddressInfo).port);
  const { code, output } = await startAndFail({ DATABASE_PATH: database, PORT: port });
  other.close();
  expect(code).toBe(1);
  expectOneSentence(output, port, "PORT");
});

test("an address that the machine does not have stops the start with a sentence", async () => {
  const { code, output } = await startAndFail({ DATABASE_PATH: database, HOST: "203.0.113.7" });
  expect(code).toBe(1);
  expectOneSentence(output, "203.0.113.7", "HOST");
});

test("a database path in a file instead of a folder stops the start with a sentence", async () => {
  const { code, output } = await startAndFail({ DATABASE_PATH: "/dev/null/rota.db" });
  expect(code).toBe(1);
  expectOneSentence(output, "/dev/null");
});

test("an empty setting means that it is not set", async () => {
  const env = {
    JOURNAL_MODE: "",
    TIME_ZONE: "",
    MAX_UPLOAD_MB: "",
    WRITES_PER_SECOND: "",
    LOG_LEVEL: "",
    ALLOWED_ORIGINS: "",
    OSRM_URL: "",
    ROTA_NOW: "",
  };
  const server = await startServer({ folder, env });
  expect((await get(server, "/health")).body).toMatchObject({ journal_mode: "delete" });
  await server.stop();
});

test("a folder that is not there is made, and only its owner may look into it", async () => {
  const path = join(folder, "new", "deep", "rota.db");
  const server = await startServer({ folder, env: { DATABASE_PATH: path } });
  expect(await dataStatus(server)).toMatchObject({ has_data: false });
  await server.stop();
  expect(existsSync(path)).toBe(true);
});
