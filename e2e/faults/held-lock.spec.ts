import { type Answer, get, post } from "../api/support/ask";
import { assign, dataStatus, people, upload, uploaded } from "../api/support/calls";
import type { Assigned, AssignmentKeys } from "../api/support/contract";
import { rowCounts } from "../api/support/file";
import { expectProblem } from "../api/support/problems";
import { expect, apiTest as test } from "../fixtures";
import type { RunningServer } from "../server";
import { numberedWorkbook } from "./clients";
import { noteFigures, times } from "./figures";
import { countLost, expectIntact } from "./intact";
import { holdLock, type LockKind } from "./lock-holder";
import { slotsFrom } from "./slots";

const KINDS: LockKind[] = ["IMMEDIATE", "EXCLUSIVE"];
const READS = ["/data-status", "/employees", "/assignments", "/database/assignments", "/database/logs"];
/** How long SQLite waits for a lock, in milliseconds. */
const BUSY_TIMEOUT = 5_000;

const RENAME = (name: string) => `UPDATE employees SET name = '${name}' WHERE employee_id = 'E101'`;
const nameOf = async (server: RunningServer) =>
  (await people(server, "employees")).find(({ EmployeeID }) => EmployeeID === "E101")?.Name;

interface Sent {
  acknowledged: AssignmentKeys[];
  statuses: number[];
}

/** Several assignments at once; what is not made must say what to do, and when to come back. */
async function assignAtOnce(server: RunningServer, slots: ReturnType<typeof slotsFrom>, sent: Sent) {
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => assign(server, { ...slots.next().value }) as Promise<Answer<unknown>>),
  );
  for (const answer of answers) {
    sent.statuses.push(answer.status);
    if (answer.status === 200) sent.acknowledged.push(...(answer.body as Assigned).assignments);
    else {
      expectProblem(answer, 503, [/Another program is using the database, so nothing was saved/]);
      expect(Number(answer.headers["retry-after"])).toBeGreaterThan(0);
    }
  }
}

for (const JOURNAL_MODE of ["delete", "wal"]) {
  test.describe(`in ${JOURNAL_MODE} mode`, () => {
    test.use({ serverEnv: { JOURNAL_MODE } });

    test(`a lock that another program holds for a moment is waited for (${JOURNAL_MODE})`, async ({
      server,
    }) => {
      const slots = slotsFrom("2026-11-24");
      const sent: Sent = { acknowledged: [], statuses: [] };
      await uploaded(server, numberedWorkbook(1));
      const rounds = times({ test: 1, campaign: 5 });
      for (let round = 0; round < rounds; round++) {
        for (const kind of KINDS) {
          const name = `Renamed ${kind} ${round}`;
          const holder = await holdLock(server.databasePath, kind, { sql: RENAME(name), milliseconds: 1000 });
          const before = sent.acknowledged.length;
          await assignAtOnce(server, slots, sent);
          expect(sent.acknowledged.length - before, "each was made").toBe(6);
          await holder.gone;
          expect(await nameOf(server), "what the other program wrote").toBe(name);
        }
      }
      expect(countLost(server.databasePath, sent.acknowledged)).toBe(0);
      await expectIntact(server);
      const tried = rounds * KINDS.length;
      const counted = `${sent.acknowledged.length} writes waited and were stored`;
      noteFigures({ fault: `lock held for 1 s (${JOURNAL_MODE})`, tried, survived: tried, lost: 0, counted });
    });

    test(`a lock that another program does not give back: 503 for writes, reads go on (${JOURNAL_MODE})`, async ({
      server,
    }) => {
      const slots = slotsFrom("2026-11-24");
      const sent: Sent = { acknowledged: [], statuses: [] };
      await uploaded(server, numberedWorkbook(1));
      let slowest = 0;
      for (const kind of KINDS.slice(-times({ test: 1, campaign: 2 }))) {
        const holder = await holdLock(server.databasePath, kind, { sql: RENAME(`Kept ${kind}`) });
        const started = performance.now();
        const writing = assignAtOnce(server, slots, sent);
        const read = await get(server, "/data-status");
        slowest = Math.max(slowest, performance.now() - started);
        await writing;
        // In delete mode nobody can read what is just being written.
        const readable = kind === "IMMEDIATE" || JOURNAL_MODE === "wal" ? 200 : 503;
        expect(read.status).toBe(readable);
        for (const path of READS) {
          const answer = await get(server, path);
          expect(answer.status, path).toBe(readable);
          if (readable === 503) expectProblem(answer, 503, [/Another program is using the database/]);
        }
        expect((await get(server, "/health")).body).toMatchObject({
          status: "unhealthy",
          detail: expect.stringMatching(/Another program is using the database/),
        });
        for (const answer of [
          await upload(server, numberedWorkbook(2)),
          await post(server, "/database/clear"),
          await post(server, "/database/backup"),
        ])
          expectProblem(answer, 503, [
            /Another program is using the database, so nothing was (saved|changed)/,
          ]);
        await holder.release();
        expect(await nameOf(server), "what the other program wrote").toBe(`Kept ${kind}`);
        expect(rowCounts(server.databasePath)).toMatchObject({ data_uploads: 1 });
        await assignAtOnce(server, slots, sent);
        expect(sent.statuses.slice(-6), "at once, when it is free").toEqual([200, 200, 200, 200, 200, 200]);
        expect((await get(server, "/health")).body).toMatchObject({ status: "healthy" });
      }
      expect(slowest, "one waits, and not everybody after the other").toBeLessThan(2.5 * BUSY_TIMEOUT);
      expect(await dataStatus(server)).toMatchObject({ assignments_count: sent.acknowledged.length });
      expect(countLost(server.databasePath, sent.acknowledged)).toBe(0);
      await expectIntact(server);
      const refused = sent.statuses.filter((status) => status === 503).length;
      expect(refused).toBeGreaterThan(0);
      noteFigures({
        fault: `lock not given back (${JOURNAL_MODE})`,
        tried: sent.statuses.length,
        survived: sent.statuses.length,
        lost: 0,
        counted: `${refused} writes refused with 503; a read beside them took ${Math.round(slowest)} ms`,
      });
    });
  });
}
