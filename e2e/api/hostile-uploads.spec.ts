import { expect, apiTest as test } from "../fixtures";
import {
  currentWorkbook,
  emptyRows,
  encrypted,
  farCell,
  farDimension,
  formattedRows,
  lyingZipBomb,
  manySheets,
  wideLink,
  zipBomb,
} from "../workbooks/make-workbooks";
import { dataStatus, upload, uploaded, uploads } from "./support/calls";
import type { ProblemDetails } from "./support/contract";
import { expectProblem, stateOf } from "./support/problems";
import { sharedServer } from "./support/shared-server";

const server = sharedServer((place) => uploaded(place, currentWorkbook()));

/** The longest that anybody else may wait while somebody's workbook is read, in milliseconds. */
const LONGEST_WAIT = 1_500;
/** Reading is ended after 5 s; storing and a busy machine come on top. */
const LONGEST_ANSWER = 15_000;

/** Asks for the status again and again until `work` is done; returns the longest wait. */
async function longestWaitDuring(work: Promise<unknown>): Promise<number> {
  const progress = { done: false };
  const finished = work.finally(() => {
    progress.done = true;
  });
  let longest = 0;
  do {
    const started = performance.now();
    expect(await dataStatus(server())).toMatchObject({ has_data: true });
    longest = Math.max(longest, performance.now() - started);
  } while (!progress.done);
  await finished;
  return longest;
}

const HOSTILE: [name: string, make: () => Uint8Array, statuses: number[]][] = [
  ["200,000 empty rows", () => emptyRows(200_000), [200]],
  ["20,000 formatted rows", () => formattedRows(20_000), [200, 422]],
  ["a value in the very last cell", farCell, [422]],
  ["a sheet that claims all its cells", farDimension, [200]],
  ["a link over every cell", wideLink, [200, 422]],
  ["1,500 sheets", () => manySheets(1_500), [200, 422]],
  ["an archive that inflates to 200 MB", () => zipBomb(), [422]],
  ["an archive that lies about it", () => lyingZipBomb(), [415, 422]],
  ["a password", encrypted, [415, 422]],
];
for (const [name, make, statuses] of HOSTILE) {
  test(`${name}: answered soon, and everybody else is answered meanwhile`, async () => {
    const bytes = make();
    const before = await stateOf(server(), "recorded");
    const started = performance.now();
    const sent = upload<ProblemDetails>(server(), bytes);
    expect(await longestWaitDuring(sent)).toBeLessThan(LONGEST_WAIT);
    const answer = await sent;
    expect(performance.now() - started).toBeLessThan(LONGEST_ANSWER);
    expect(statuses, answer.text.slice(0, 300)).toContain(answer.status);
    const [latest] = await uploads(server());
    if (answer.status === 200) {
      expect(latest).toMatchObject({ status: "success", employees_count: 20, patients_count: 15 });
      return;
    }
    expectProblem(answer, answer.status);
    expect(latest).toMatchObject({ status: "failed" });
    expect(await stateOf(server(), "recorded")).toEqual(before);
  });
}

test("a crowd of uploads is stored one by one or told to come back", async () => {
  const before = await uploads(server());
  const answers = await Promise.all(
    Array.from({ length: 16 }, (_, index) =>
      // No two alike: the same workbook again is nothing to do, and no upload.
      upload<ProblemDetails>(server(), currentWorkbook({ employees: 21 + index })),
    ),
  );
  const taken = answers.filter(({ status }) => status === 200);
  const busy = answers.filter(({ status }) => status !== 200);
  expect(taken.length).toBeGreaterThan(0);
  for (const answer of busy) {
    expectProblem(answer, 429);
    expect(Number(answer.headers["retry-after"])).toBeGreaterThan(0);
  }
  const after = await uploads(server());
  expect(after.length - before.length, "what was turned away is not recorded").toBe(taken.length);
});
