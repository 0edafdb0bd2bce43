import { existsSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, apiTest as test } from "../fixtures";
import { newFolder, removeFolder, startAndFail, startServer } from "../server";
import { currentWorkbook } from "../workbooks/make-workbooks";
import { dataStatus, uploaded } from "./support/calls";

for (const JOURNAL_MODE of ["delete", "wal"]) {
  test(`a second server on the same file ends with a sentence, the first goes on (${JOURNAL_MODE})`, async () => {
    const folder = newFolder();
    const first = await startServer({ folder, env: { JOURNAL_MODE } });
    await uploaded(first, currentWorkbook());
    const link = join(folder, "link.db");
    symlinkSync(first.databasePath, link);
    for (const DATABASE_PATH of [first.databasePath, link]) {
      const { code, output } = await startAndFail({ DATABASE_PATH, JOURNAL_MODE });
      expect(code).toBe(1);
      expect(output.trim().split("\n")).toEqual([
        `Another Rota server is already using the database ${DATABASE_PATH}. Stop that server first, or choose another file with DATABASE_PATH.`,
      ]);
    }
    expect(await dataStatus(first)).toMatchObject({ employees_count: 20 });
    await uploaded(first, currentWorkbook());
    await first.stop();
    expect(readdirSync(folder).filter((name) => name !== "link.db")).toEqual(["rota_operations.db"]);
    const next = await startServer({ folder, env: { JOURNAL_MODE } });
    expect(await dataStatus(next)).toMatchObject({ employees_count: 20 });
    await next.stop();
    removeFolder(folder);
  });
}

test("what kill -9 leaves behind locks nobody out", async () => {
  const folder = newFolder();
  const first = await startServer({ folder });
  expect(await first.stop("SIGKILL")).toBe("SIGKILL");
  expect(existsSync(`${first.databasePath}-lock`)).toBe(true);
  const next = await startServer({ folder });
  const { code } = await startAndFail({ DATABASE_PATH: next.databasePath });
  expect(code, "it is locked again").toBe(1);
  await next.stop();
  expect(readdirSync(folder)).toEqual(["rota_operations.db"]);
  removeFolder(folder);
});
