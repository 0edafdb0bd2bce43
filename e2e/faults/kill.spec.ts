import { readdirSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { post } from "../api/support/ask";
import { change } from "../api/support/file";
import { expect, apiTest as test } from "../fixtures";
import { newFolder, type RunningServer, removeFolder, startAndKill, startServer } from "../server";
import { noteFigures, times } from "./figures";
import { disagreements, lostFrom } from "./kill/compare";
import { inWords, KINDS, type Kind, Ledger, sumOf } from "./kill/ledger";
import { MixedLoad } from "./kill/mixed-load";
import { type Branch, newBranch } from "./kill/requests";
import { type Chance, chanceFrom, SEED } from "./random";

/**
 * How often a server is killed in each journal mode. Of a fault that loses something in a third of all kills, 16 kills
 * miss 1 of 600 (eight in each mode); whatever is rarer is for the campaign.
 */
const KILLS = times({ test: 8, campaign: 200 });
/** A folder sees so many kills, from the making of its file on; the next ones begin with an empty one. */
const KILLS_IN_A_FOLDER = 20;

/** Milliseconds after a request has left, within which the kill comes: longer than any of them takes alone. */
const LONGEST_REQUEST = 120;
/** How many writes are answered before, at the most: a server that has just started is slow. */
const MOST_BEFORE = 20;
/** And at the least, where kills are few: one of them may be all the load that there is. */
const LEAST_BEFORE = KILLS < KILLS_IN_A_FOLDER ? 8 : 0;
/** Milliseconds of a load that is killed at any moment of it. */
const LONGEST_LOAD = 400;

/** What is cut short: the start, whatever is going on, or a request of one kind that has just left. */
type Moment = Kind | "start" | "any";
const MOMENTS: Moment[] = ["start", "any", "any", ...KINDS];

/** Kills the server at a moment that chance chooses, and returns how many milliseconds after what. */
async function killAt(
  moment: Exclude<Moment, "start">,
  server: RunningServer,
  branch: Branch,
): Promise<string> {
  const load = new MixedLoad(server, branch);
  await load.answered(LEAST_BEFORE + branch.chance.below(MOST_BEFORE));
  if (moment !== "any") await load.sent(moment);
  const { chance } = branch;
  // Soon after it has left more often than late: most of them are short.
  const milliseconds = moment === "any" ? chance.below(LONGEST_LOAD) : LONGEST_REQUEST * chance.next() ** 2;
  await after(milliseconds);
  expect(await server.stop("SIGKILL")).toBe("SIGKILL");
  await load.ended();
  return `${Math.round(milliseconds)} ms after ${moment}`;
}

/** Milliseconds that a start takes on this machine just now, the making of a file included. */
async function timeOfStart(env: Record<string, string>): Promise<number> {
  const folder = newFolder();
  const before = performance.now();
  const server = await startServer({ folder, env });
  const taken = performance.now() - before;
  await server.stop();
  removeFolder(folder);
  return taken;
}

interface Tally {
  /** Milliseconds. */
  startTakes: number;
  startsCutShort: number;
  ledgers: Ledger[];
  lost: string[];
}

/** Starts, loads and kills in one folder, and looks after each kill whether the next server has everything. */
async function killIn(
  folder: string,
  kills: number,
  JOURNAL_MODE: string,
  chance: Chance,
  tally: Tally,
): Promise<void> {
  const ledger = new Ledger();
  tally.ledgers.push(ledger);
  const branch = newBranch(ledger, chance);
  const env = { JOURNAL_MODE };
  let where = "the first start";
  for (let kill = 0; kill <= kills; kill++) {
    const moment = chance.oneOf(MOMENTS);
    const isStart = kill < kills && (kill === 0 || moment === "start");
    if (isStart) {
      const isReady = await startAndKill(folder, env, tally.startTakes * chance.next());
      tally.startsCutShort += isReady ? 0 : 1;
      where = `${where}, then ${isReady ? "just after" : "during"} the start`;
      continue;
    }
    const server = await startServer({ folder, env });
    const found = [...lostFrom(server.databasePath, ledger), ...(await disagreements(server))];
    tally.lost.push(...found.map((one) => `kill ${kill} of ${folder}, ${where}: ${one}`));
    if (kill < kills) where = await killAt(moment === "start" ? "any" : moment, server, branch);
    else await endIn(folder, server);
  }
}

/** Two hours ago: what was left half-way is no longer taken for something under way. */
const LONG_AGO = new Date(Date.now() - 2 * 60 * 60 * 1000);

/** What a killed server left half-way goes by itself, and a server that is stopped leaves its file and the backups. */
async function endIn(folder: string, server: RunningServer): Promise<void> {
  const backups = join(folder, "backups");
  await post(server, "/database/backup");
  for (const name of readdirSync(backups)) utimesSync(join(backups, name), LONG_AGO, LONG_AGO);
  for (const name of readdirSync(folder))
    if (name.includes("-restoring-")) utimesSync(join(folder, name), LONG_AGO, LONG_AGO);
  expect((await post(server, "/database/backup")).status).toBe(200);
  expect([0, 143]).toContain(await server.stop());
  expect(readdirSync(folder)).toEqual(["backups", "rota_operations.db"]);
  const left = readdirSync(backups).sort();
  const whole = left
    .filter((name) => name.endsWith(".db"))
    .flatMap((name) => [name, name.replace(/\.db$/, ".json")]);
  expect(left, "each backup with its manifest, and nothing else").toEqual(whole.sort());
}

for (const JOURNAL_MODE of ["delete", "wal"]) {
  test(`kill -9 at ${KILLS} random moments under mixed load: every answered write is there, none is half there (${JOURNAL_MODE})`, async () => {
    test.setTimeout(1_200_000);
    const chance = chanceFrom(SEED);
    const startTakes = await timeOfStart({ JOURNAL_MODE });
    const tally: Tally = { startTakes, startsCutShort: 0, ledgers: [], lost: [] };
    for (let kills = 0; kills < KILLS; kills += KILLS_IN_A_FOLDER) {
      const folder = newFolder();
      await killIn(folder, Math.min(KILLS_IN_A_FOLDER, KILLS - kills), JOURNAL_MODE, chance, tally);
      removeFolder(folder);
    }
    const sum = (counts: (ledger: Ledger) => Record<Kind, number>) =>
      Object.fromEntries(
        KINDS.map((kind) => [kind, tally.ledgers.reduce((total, one) => total + counts(one)[kind], 0)]),
      ) as Record<Kind, number>;
    const answered = sum((ledger) => ledger.answered);
    const cutShort = sum((ledger) => ledger.cutShort);
    expect(tally.lost, `FAULT_SEED=${SEED}`).toEqual([]);
    expect(sumOf(answered), "it was a load").toBeGreaterThan(KILLS * 3);
    expect(sumOf(cutShort), "most kills cut something short").toBeGreaterThan(KILLS / 2);
    noteFigures({
      fault: `kill -9 under load (${JOURNAL_MODE})`,
      tried: KILLS,
      survived: KILLS,
      lost: 0,
      counted: `${sumOf(answered)} writes acknowledged (${inWords(answered)}); cut short: ${inWords(cutShort)}, ${tally.startsCutShort} starts; seed ${SEED}`,
    });
  });
}

test("the comparison notices a promise that the file does not keep", async ({ server }) => {
  const ledger = new Ledger();
  const load = new MixedLoad(server, newBranch(ledger, chanceFrom(SEED)));
  await load.answered(30);
  await server.stop("SIGKILL");
  await load.ended();
  const path = server.databasePath;
  expect(lostFrom(path, ledger)).toEqual([]);
  const [first] = ledger.assignments.values();
  if (!first) throw new Error("nothing was assigned");
  change(path, `UPDATE assignments SET version = version - 1 WHERE id = ${first.id}`);
  expect(lostFrom(path, ledger).join("\n")).toContain(`assignment {"id":${first.id}`);
  change(
    path,
    "DELETE FROM match_cards; UPDATE employees SET notes = 'upload 0' WHERE employee_id <> 'E101'",
  );
  const noticed = lostFrom(path, ledger).join("\n");
  expect(noticed).toContain("an assignment without its match card");
  expect(noticed).toContain("people of two uploads at once");
  ledger.backups.push("never-taken.db");
  expect(lostFrom(path, ledger).join("\n")).toContain("the backup never-taken.db is gone");
});
