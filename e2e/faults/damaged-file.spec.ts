import {
  copyFileSync,
  existsSync,
  readFileSync,
  renameSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { type Answer, get, post } from "../api/support/ask";
import { allRows } from "../api/support/backups";
import { assign, assigned, dataStatus, upload } from "../api/support/calls";
import { integrity } from "../api/support/file";
import { READ_PATHS } from "../api/support/paths";
import { expectProblem } from "../api/support/problems";
import { expect, apiTest as test } from "../fixtures";
import { type RunningServer, removeFolder, StartFailed, startServer } from "../server";
import { numberedWorkbook } from "./clients";
import { noteFigures, times } from "./figures";
import { flip, flipIn, REGIONS } from "./flip-bytes";
import { countLost, expectIntact, expectMemoryIsFile } from "./intact";
import { chanceFrom } from "./random";
import { slotsFrom } from "./slots";
import { type SoundBranch, soundBranch } from "./sound-branch";

let branch: SoundBranch;
test.beforeAll(async () => {
  branch = await soundBranch();
});
test.afterAll(() => branch.remove());

/** Later than what the branch has booked. */
const slots = slotsFrom("2026-12-07");

/** What can be told of a file without the product: whether it is sound, and whether it holds what it held. */
function contentOf(path: string): { isSound: boolean; isSame: boolean } {
  try {
    const isSound = integrity(path) === "ok";
    return { isSound, isSame: JSON.stringify(allRows(path)) === JSON.stringify(allRows(branch.path)) };
  } catch {
    return { isSound: false, isSame: false };
  }
}

type Met = "refused" | "told" | "nothing";

/**
 * What a start meets: it is refused, with one sentence that says which copy to put in place and the file as it
 * was; or something that is asked afterwards tells of the damage; or nothing does.
 */
async function metAtStart(path: string, JOURNAL_MODE: string): Promise<Met> {
  const before = readFileSync(path);
  const folder = join(path, "..");
  let server: RunningServer;
  try {
    server = await startServer({ folder, env: { JOURNAL_MODE } });
  } catch (error) {
    if (!(error instanceof StartFailed)) throw error;
    const { code, output } = error;
    expect(code).toBe(1);
    const sentences = output.split("\n").filter((line) => line !== "" && !line.startsWith("{"));
    expect(sentences, output).toHaveLength(1);
    expect(sentences[0]).toMatch(/ is damaged | is not a SQLite database | newer version /);
    expect(sentences[0]).toContain(
      `the newest good backup is ${join(folder, "backups", branch.backup)}: move it out of the way and copy the backup into its place`,
    );
    expect(readFileSync(path).equals(before), "the file is as it was").toBe(true);
    return "refused";
  }
  const answers = await expectHonest(server);
  await server.stop();
  const isTold = answers.some(({ status, text }) => status !== 200 || text.startsWith('{"ok":false'));
  return isTold ? "told" : "nothing";
}

/** Everything that may be asked: each is answered, or refused with what to do, and nothing is a 500. */
async function expectHonest(server: RunningServer): Promise<Answer<unknown>[]> {
  const answers: Answer<unknown>[] = [];
  for (const path of [...READ_PATHS, "/database/logs/verify"]) {
    const answer = await get(server, path);
    expect([200, 503], `${path}: ${answer.text.slice(0, 200)}`).toContain(answer.status);
    if (answer.status !== 200 && path !== "/health") expectProblem(answer, 503);
    answers.push(answer);
  }
  for (const send of [
    () => assign(server, { ...slots.next().value }),
    () => upload(server, numberedWorkbook(2)),
    () => post(server, "/database/backup"),
  ]) {
    const answer = await send();
    // A copy that is not whole is refused as a disk that does not hold what is written on it.
    expect([200, 503], answer.text.slice(0, 200)).toContain(answer.status);
    if (answer.status !== 200) expectProblem(answer, answer.status, [/nothing was (saved|changed)/]);
    answers.push(answer);
  }
  return answers;
}

/** The good copy in the place of the file. Then everything that was acknowledged is there. */
async function expectRestored(path: string): Promise<void> {
  const folder = join(path, "..");
  copyFileSync(join(folder, "backups", branch.backup), path);
  const server = await startServer({ folder });
  expect(countLost(path, branch.acknowledged)).toBe(0);
  await expectIntact(server);
  await server.stop();
}

const FLIPS = times({ test: 1, campaign: 16 });

test(`${FLIPS} flipped bytes in each part of a file before a start: refused with the way out, or harmless, or told`, async () => {
  test.setTimeout(600_000);
  const random = chanceFrom(20_261_123).next;
  const counts = { tried: 0, refused: 0, harmless: 0, told: 0, unnoticed: 0 };
  const byRegion: Record<string, number> = {};
  for (const region of REGIONS) {
    for (let index = 0; index < FLIPS; index++) {
      const { folder, path } = branch.copy();
      flip(path, flipIn(path, region, random));
      const { isSound, isSame } = contentOf(path);
      counts.tried += 1;
      const met = await metAtStart(path, "delete");
      if (met === "refused") {
        counts.refused += 1;
        if (index === 0) await expectRestored(path);
      } else if (met === "told") counts.told += 1;
      else if (isSame && isSound) counts.harmless += 1;
      else {
        counts.unnoticed += 1;
        byRegion[region] = (byRegion[region] ?? 0) + 1;
      }
      removeFolder(folder);
    }
  }
  expect(counts.refused, "flips in heads of pages show").toBeGreaterThan(counts.tried / 10);
  expect(Object.keys(byRegion).every((region) => region === "people" || region === "schema")).toBe(true);
  const { tried, refused, harmless, told, unnoticed } = counts;
  noteFigures({
    fault: "flipped byte before a start",
    tried,
    survived: tried - unnoticed,
    lost: 0,
    counted: `${refused} refused, ${harmless} without effect, ${told} told by an answer, the log's chain or the next backup, ${unnoticed} unnoticed (${JSON.stringify(byRegion)})`,
  });
});

/** What becomes of the file, by its length. */
const LENGTHS = [0, 4096, 0.5, 50, 100, 20_480, -4096, 1, 512, 4095, 8192, 0.25, 0.75, 0.9].slice(
  0,
  times({ test: 3, campaign: 14 }),
);
const lengthOf = (length: number, whole: number) =>
  length < 0 ? whole + length : length > 0 && length < 1 ? Math.floor(whole * length) : length;

test(`a file cut to ${LENGTHS.length} lengths before a start: refused with the way out, or nothing is missing`, async () => {
  test.setTimeout(300_000);
  let refused = 0;
  for (const length of LENGTHS) {
    const { folder, path } = branch.copy();
    truncateSync(path, lengthOf(length, statSync(path).size));
    const { isSame } = contentOf(path);
    if ((await metAtStart(path, "delete")) === "refused") {
      if (refused++ === 0) await expectRestored(path);
    } else expect(isSame, `cut to ${length}`).toBe(true);
    removeFolder(folder);
  }
  expect(refused).toBeGreaterThanOrEqual(LENGTHS.length - 1);
  const figures = { tried: LENGTHS.length, survived: LENGTHS.length, lost: 0 };
  noteFigures({ fault: "file cut short before a start", ...figures, counted: `${refused} refused` });
});

/** What another program, or the disk, does to the file of a running server, without taking its place. */
const HARMS: Record<string, (path: string, random: () => number) => void> = {
  ...Object.fromEntries(
    LENGTHS.map((length) => [
      `cut to ${length}`,
      (path: string) => truncateSync(path, lengthOf(length, statSync(path).size)),
    ]),
  ),
  "overwritten with text": (path) => writeFileSync(path, "x".repeat(2 * statSync(path).size), { flag: "r+" }),
  ...Object.fromEntries(
    REGIONS.slice(-times({ test: 3, campaign: REGIONS.length })).flatMap((region) =>
      Array.from({ length: times({ test: 1, campaign: 3 }) }, (_, index) => [
        `flipped in ${region}, ${index}`,
        (path: string, random: () => number) => {
          for (let one = 0; one < 3; one++) flip(path, flipIn(branch.path, region, random));
        },
      ]),
    ),
  ),
};

/**
 * Looks at what a server says of its harmed file: as long as it serves, nothing is a 500; once it has found
 * the damage, it says so everywhere and writes nothing more into the file. Returns whether it has found any.
 */
async function isFound(server: RunningServer): Promise<boolean> {
  await expectHonest(server);
  const reload = await post(server, "/database/reload");
  if (reload.status === 200) return false;
  expectProblem(reload, 503, [/nothing was saved/]);
  const health = await get(server, "/health");
  expect(health.body).toMatchObject({
    status: "unhealthy",
    detail: expect.stringMatching(/damaged|cannot be/),
  });
  const before = readFileSync(server.databasePath);
  const answers = await expectHonest(server);
  // Where the pages fit together and a text in one row cannot be read, other tables can be.
  if (!/ is damaged| cannot be used/.test(String(health.body.detail))) return true;
  for (const answer of answers) expect(answer.status, answer.text.slice(0, 200)).toBe(503);
  expect(readFileSync(server.databasePath).equals(before), "nothing is written into it").toBe(true);
  return true;
}

for (const JOURNAL_MODE of ["delete", "wal"]) {
  test(`a file that is harmed ${Object.keys(HARMS).length} times under a running server (${JOURNAL_MODE})`, async () => {
    test.setTimeout(600_000);
    const random = chanceFrom(7).next;
    let found = 0;
    for (const [harm, inflict] of Object.entries(HARMS)) {
      const { folder, path } = branch.copy();
      const server = await startServer({ folder, env: { JOURNAL_MODE } });
      const { assignment } = await assigned(server, { ...slots.next().value });
      inflict(path, random);
      const isHarmFound = await isFound(server);
      if (harm === "cut to 0" || harm.startsWith("over")) expect(isHarmFound, harm).toBe(true);
      if (isHarmFound) {
        found += 1;
        // A good copy takes its place, and nobody starts anything again.
        copyFileSync(join(folder, "backups", branch.backup), `${path}.good`);
        renameSync(`${path}.good`, path);
        expect((await get(server, "/health")).body, harm).toMatchObject({ status: "healthy" });
        expect(await dataStatus(server)).toMatchObject({ assignments_count: branch.acknowledged.length });
        expect((await assigned(server, { ...slots.next().value })).assignment.id).toBe(assignment.id);
        expect(countLost(path, branch.acknowledged)).toBe(0);
        expect(integrity(path)).toBe("ok");
        await expectMemoryIsFile(server);
      }
      expect([0, 143], harm).toContain(await server.stop());
      expect(server.output(), "it never gave up").not.toContain("uncaught");
      removeFolder(folder);
    }
    const tried = Object.keys(HARMS).length;
    expect(found).toBeGreaterThanOrEqual(2);
    noteFigures({
      fault: `file harmed under a running server (${JOURNAL_MODE})`,
      tried,
      survived: tried,
      lost: 0,
      counted: `${found} found and told by /health; in the others nothing that was asked met the damage`,
    });
  });
}

const moveAway = (path: string) => existsSync(path) && renameSync(path, `${path}.away`);

/** How a good copy comes to the place of a damaged file whose write-ahead log is still open. */
const MENDS: [how: string, mend: (path: string, good: string) => void][] = [
  [
    "as the sentence says: file and log moved away, the copy put in their place",
    (path, good) => {
      for (const ending of ["", "-wal"]) moveAway(`${path}${ending}`);
      copyFileSync(good, path);
    },
  ],
  [
    "the log moved away, the copy written over the file",
    (path, good) => {
      moveAway(`${path}-wal`);
      copyFileSync(good, path);
    },
  ],
];

/** A reload writes its own entry into the log. */
function withoutLog(path: string) {
  const { operations_log: _entries, sqlite_sequence: _ids, ...rows } = allRows(path);
  return rows;
}

for (const [how, mend] of MENDS) {
  for (const next of ["asked", "reloaded", "stopped"]) {
    test(`nothing of a damaged file's log comes into the good copy (${how}; ${next} next)`, async () => {
      const { folder, path } = branch.copy();
      const good = join(folder, "backups", branch.backup);
      const server = await startServer({ folder, env: { JOURNAL_MODE: "wal" } });
      for (let one = 0; one < 5; one++) await assigned(server, { ...slots.next().value });
      truncateSync(path, Math.floor(statSync(path).size / 2));
      expect((await get(server, "/data-status")).status).toBe(503);
      mend(path, good);
      if (next === "asked")
        expect(await dataStatus(server)).toMatchObject({ assignments_count: branch.acknowledged.length });
      if (next === "reloaded") expect((await post(server, "/database/reload")).status).toBe(200);
      await server.stop();
      expect(integrity(path)).toBe("ok");
      expect(withoutLog(path)).toEqual(withoutLog(good));
      const again = await startServer({ folder, env: { JOURNAL_MODE: "wal" } });
      expect(countLost(path, branch.acknowledged)).toBe(0);
      await expectIntact(again);
      await again.stop();
      removeFolder(folder);
    });
  }
}
