import { copyFileSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { get, post } from "../api/support/ask";
import { assign, assigned, dataStatus, upload } from "../api/support/calls";
import { expectProblem } from "../api/support/problems";
import { expect, apiTest as test } from "../fixtures";
import { makeLegacyDatabase } from "../legacy/make-legacy-database";
import { newFolder, type RunningServer, removeFolder, startAndFail, startServer } from "../server";
import { numberedWorkbook } from "./clients";
import { noteFigures } from "./figures";
import { countLost, expectIntact, expectMemoryIsFile } from "./intact";
import { slotsFrom } from "./slots";
import { type SoundBranch, soundBranch } from "./sound-branch";
import { keepFromServer, makeImmutable } from "./write-protection";

let branch: SoundBranch;
test.beforeAll(async () => {
  branch = await soundBranch();
});
test.afterAll(() => branch.remove());

/** Later than what the branch has booked. */
const slots = slotsFrom("2026-12-07");
const READS = ["/data-status", "/employees", "/assignments", "/database/employees", "/database/logs"];

async function expectUnavailable(server: RunningServer): Promise<void> {
  for (const path of READS) expectProblem(await get(server, path), 503, [/nothing was saved/]);
  for (const answer of [
    await assign(server, { ...slots.next().value }),
    await upload(server, numberedWorkbook(2)),
    await post(server, "/database/backup"),
    await post(server, "/database/reload"),
  ])
    expectProblem(answer, 503, [/nothing was saved/]);
  expect((await get(server, "/health")).body).toMatchObject({
    status: "unhealthy",
    detail: expect.any(String),
  });
}

/** What another program moves into the place of the file, and nobody can serve. */
const BAD_FILES: Record<string, (path: string) => void> = {
  "a file of no bytes": (path) => writeFileSync(path, ""),
  "a larger file of garbage": (path) => writeFileSync(path, Buffer.alloc(2_000_000, "garbage")),
  "garbage behind a good head": (path) => {
    const bytes = readFileSync(branch.path);
    writeFileSync(path, bytes.fill(0x5a, 100));
  },
  "the half of a database": (path) => writeFileSync(path, readFileSync(branch.path).subarray(0, 200_000)),
};

for (const JOURNAL_MODE of ["delete", "wal"]) {
  test(`what is moved over the live file and is no database is 503, and left alone (${JOURNAL_MODE})`, async () => {
    const { folder, path } = branch.copy();
    const server = await startServer({ folder, env: { JOURNAL_MODE } });
    const { assignment } = await assigned(server, { ...slots.next().value });
    for (const [what, make] of Object.entries(BAD_FILES)) {
      make(`${path}.bad`);
      const bytes = readFileSync(`${path}.bad`);
      renameSync(`${path}.bad`, path);
      await expectUnavailable(server);
      expect(readFileSync(path).equals(bytes), what).toBe(true);
      copyFileSync(join(folder, "backups", branch.backup), `${path}.good`);
      renameSync(`${path}.good`, path);
      expect((await get(server, "/health")).body, what).toMatchObject({ status: "healthy" });
      expect(countLost(path, branch.acknowledged)).toBe(0);
      expect((await assigned(server, { ...slots.next().value })).assignment.id).toBe(assignment.id);
      await expectMemoryIsFile(server);
    }
    await server.stop();
    removeFolder(folder);
    const tried = Object.keys(BAD_FILES).length;
    noteFigures({ fault: `bad file in its place (${JOURNAL_MODE})`, tried, survived: tried, lost: 0 });
  });

  test(`a database of the old system that is moved over the live file is taken over (${JOURNAL_MODE})`, async () => {
    const { folder, path } = branch.copy();
    const server = await startServer({ folder, env: { JOURNAL_MODE } });
    await assigned(server, { ...slots.next().value });
    makeLegacyDatabase(`${path}.old`);
    renameSync(`${path}.old`, path);
    expect(await dataStatus(server)).toMatchObject({ employees_count: 20, database_has_data: true });
    await expectMemoryIsFile(server);
    expect((await get(server, "/health")).body).toMatchObject({ status: "healthy" });
    expect((await post(server, "/database/backup")).status).toBe(200);
    await server.stop();
    const again = await startServer({ folder, env: { JOURNAL_MODE } });
    expect(await dataStatus(again)).toMatchObject({ employees_count: 20 });
    await expectWholeLog(again);
    await again.stop();
    removeFolder(folder);
    noteFigures({
      fault: `old system's file in its place (${JOURNAL_MODE})`,
      tried: 1,
      survived: 1,
      lost: 0,
    });
  });

  test(`a file that is deleted and put back, again and again (${JOURNAL_MODE})`, async () => {
    const { folder, path } = branch.copy();
    const server = await startServer({ folder, env: { JOURNAL_MODE } });
    const acknowledged = [...branch.acknowledged];
    for (let round = 0; round < 5; round++) {
      acknowledged.push(...(await assigned(server, { ...slots.next().value })).assignments);
      // With its log emptied, the one file is everything.
      const taken = (await post<{ name: string }>(server, "/database/backup")).body.name;
      rmSync(path);
      await expectUnavailable(server);
      copyFileSync(join(folder, "backups", taken), `${path}.good`);
      renameSync(`${path}.good`, path);
      await expectMemoryIsFile(server);
      expect(countLost(path, acknowledged)).toBe(0);
    }
    await server.stop();
    removeFolder(folder);
    noteFigures({ fault: `file deleted (${JOURNAL_MODE})`, tried: 5, survived: 5, lost: 0 });
  });

  if (makeImmutable) {
    test(`a file that nobody may write any more: 503 for writes, and all well when it is lifted (${JOURNAL_MODE})`, async () => {
      const { folder, path } = branch.copy();
      const server = await startServer({ folder, env: { JOURNAL_MODE } });
      const acknowledged = [...branch.acknowledged];
      let refused = 0;
      for (let round = 0; round < 3; round++) {
        const lift = (makeImmutable as (path: string) => () => void)(path);
        for (const path of READS) expect((await get(server, path)).status, path).toBe(200);
        const answer = await assign(server, { ...slots.next().value });
        // With a write-ahead log it is stored there, and is safe.
        if (answer.status === 200) acknowledged.push(JSON.parse(answer.text).assignment);
        else {
          expectProblem(answer, 503, [/cannot be read or written, so nothing was saved/]);
          refused += 1;
        }
        if (round === 1) expectProblem(await post(server, "/database/reload"), 503);
        lift();
        expect((await get(server, "/health")).body).toMatchObject({ status: "healthy" });
        acknowledged.push(...(await assigned(server, { ...slots.next().value })).assignments);
        await expectIntact(server);
        expect(countLost(path, acknowledged)).toBe(0);
      }
      expect(refused).toBe(JOURNAL_MODE === "delete" ? 3 : 0);
      await server.stop();
      removeFolder(folder);
      const counted = `${refused} writes refused with 503`;
      noteFigures({
        fault: `file write-protected (${JOURNAL_MODE})`,
        tried: 3,
        survived: 3,
        lost: 0,
        counted,
      });
    });
  }

  test(`a start with a file that may only be read ends with a sentence (${JOURNAL_MODE})`, async () => {
    const { folder, path } = branch.copy();
    const before = readFileSync(path);
    const after = keepFromServer(path);
    const start = () => startServer({ folder, env: { JOURNAL_MODE }, after });
    await expect(start()).rejects.toThrow(
      /ended with 1: The user that runs the server cannot write to the database/,
    );
    await expect(start()).rejects.not.toThrow(/\n\s+at |"level"/);
    expect(readFileSync(path).equals(before)).toBe(true);
    if (makeImmutable) {
      const lift = makeImmutable(path);
      const { code, output } = await startAndFail({ DATABASE_PATH: path, JOURNAL_MODE });
      lift();
      expect(code).toBe(1);
      expect(output.trim().split("\n")).toEqual([expect.stringContaining("cannot write to the database")]);
    }
    // In a folder of its owner's again it is what it was.
    const mended = newFolder();
    copyFileSync(path, join(mended, basename(path)));
    const server = await startServer({ folder: mended, env: { JOURNAL_MODE } });
    expect(countLost(server.databasePath, branch.acknowledged)).toBe(0);
    await server.stop();
    for (const one of [folder, mended]) removeFolder(one);
    noteFigures({ fault: `read-only file at a start (${JOURNAL_MODE})`, tried: 2, survived: 2, lost: 0 });
  });
}

/** What the old system wrote is chained as what came after it; its uploads have no workbook with them. */
async function expectWholeLog(server: RunningServer): Promise<void> {
  await expectMemoryIsFile(server);
  expect((await get(server, "/database/logs/verify")).body).toMatchObject({ first_misfit: null });
}
