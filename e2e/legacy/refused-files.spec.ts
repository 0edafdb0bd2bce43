import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { change, withFile } from "../api/support/file";
import { expect, apiTest as test } from "../fixtures";
import { newFolder, removeFolder, startAndFail, startServer } from "../server";
import { makeLegacyDatabase } from "./make-legacy-database";

let folder: string;
let path: string;
test.beforeEach(() => {
  folder = newFolder();
  path = join(folder, "rota_operations.db");
});
test.afterEach(() => removeFolder(folder));

/** A file that this version has made. */
async function makeOurs(): Promise<void> {
  await (await startServer({ folder })).stop();
}

/** Overwrites the head of every page after the first, as a bad disk does. */
function damage(): void {
  const bytes = readFileSync(path);
  for (let page = 4096; page < bytes.length; page += 4096) bytes.fill(0xff, page, page + 16);
  writeFileSync(path, bytes);
}

const FILES: [what: string, make: () => void | Promise<void>, says: RegExp][] = [
  [
    "is text",
    () => writeFileSync(path, "EmployeeID,Name\nE001,Amira Ashdown\n".repeat(500)),
    /not a SQLite database/,
  ],
  ["has no bytes", () => writeFileSync(path, ""), /not a SQLite database/],
  ["is a folder", () => mkdirSync(path), /is a folder/],
  [
    "is a damaged one of the old system",
    () => {
      makeLegacyDatabase(path);
      damage();
    },
    /damaged/,
  ],
  [
    "is a damaged one of ours",
    async () => {
      await makeOurs();
      damage();
    },
    /damaged/,
  ],
  [
    "broke off",
    () => {
      makeLegacyDatabase(path);
      truncateSync(path, 20_000);
    },
    /damaged/,
  ],
  [
    "was written by a newer version",
    async () => {
      await makeOurs();
      change(path, "PRAGMA user_version = 99");
    },
    /newer version/,
  ],
  [
    "belongs to another program",
    () => withFile(path, (sqlite) => void sqlite.exec("CREATE TABLE notes (id INTEGER, text TEXT)"), false),
    /not a database of Rota/,
  ],
  [
    "is an empty database of no program",
    () => withFile(path, (sqlite) => void sqlite.exec("CREATE TABLE x (y); DROP TABLE x"), false),
    /not a database of Rota/,
  ],
];
/** What a file is: its bytes, and when they were written. */
const fingerprint = () =>
  statSync(path).isDirectory() ? "folder" : [readFileSync(path).toString("base64"), statSync(path).mtimeMs];

for (const [what, make, says] of FILES) {
  for (const JOURNAL_MODE of ["delete", "wal"]) {
    test(`a file that ${what} stops the start with a sentence and stays as it is (${JOURNAL_MODE})`, async () => {
      await make();
      const before = fingerprint();
      const { code, output } = await startAndFail({ DATABASE_PATH: path, JOURNAL_MODE });
      expect(code).toBe(1);
      const lines = output.split("\n").filter((line) => line !== "" && !line.includes("next.config took"));
      expect(lines, output).toHaveLength(1);
      expect(lines[0]).toMatch(says);
      expect(lines[0]).toContain(path);
      expect(output).not.toMatch(/\n\s+at |node_modules/);
      expect(fingerprint()).toEqual(before);
      expect(readdirSync(folder)).toEqual(["rota_operations.db"]);
    });
  }
}

test("the refusal names the last backup, and the copy put in its place starts", async () => {
  await makeOurs();
  mkdirSync(join(folder, "backups"));
  const copyOf = (day: number) => join(folder, "backups", `rota_operations-2026-11-0${day}T080000Z-clear.db`);
  for (const day of [1, 9, 5]) {
    copyFileSync(path, copyOf(day));
    utimesSync(copyOf(day), day, day);
  }
  damage();
  const { output } = await startAndFail({ DATABASE_PATH: path });
  const newest = copyOf(9);
  expect(output).toContain(newest);
  copyFileSync(newest, path);
  await makeOurs();
});

test("a migration that fails leaves the file as it was, and says where the copy is", async () => {
  makeLegacyDatabase(path);
  const sqlite = new Database(path);
  sqlite.exec("CREATE TABLE visits (something TEXT); INSERT INTO visits VALUES ('of theirs')");
  sqlite.close();
  const before = readFileSync(path);
  const { code, output } = await startAndFail({ DATABASE_PATH: path });
  expect(code).toBe(1);
  expect(output).toMatch(/could not be upgraded.*backups\//);
  expect(readFileSync(path).equals(before)).toBe(true);
});
