import {
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { doubtFile, isDamaged, type WatchedFile, wasDamaged } from "./damage-watch";
import { noteLockFree, noteLockHeld } from "./lock-timeout";

let folder: string;
let path: string;
let file: WatchedFile;

/** A database of several pages, as it is watched when it was just opened. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rota-damage-"));
  path = join(folder, "rota.db");
  const sqlite = new Database(path);
  sqlite.exec("CREATE TABLE notes (text)");
  const insert = sqlite.prepare("INSERT INTO notes VALUES (?)");
  for (let one = 0; one < 200; one++) insert.run("x".repeat(500));
  sqlite.close();
  file = { path, size: statSync(path).size, look: null };
  // What was doubted in another test is cleared by a look at a sound file.
  doubtFile();
  expect(isDamaged(file, statSync(path))).toBe(false);
  file.look = null;
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Seconds since 1970. */
const LONG_AGO = 1_000_000;

const halve = () => truncateSync(path, statSync(path).size / 2);

describe("a watched file", () => {
  it("is looked through when it became shorter, and is whole again when a good one stands there", () => {
    const good = readFileSync(path);
    halve();
    expect(isDamaged(file, statSync(path))).toBe(true);
    expect(wasDamaged(file)).toBe(true);
    writeFileSync(path, good);
    expect(isDamaged(file, statSync(path))).toBe(false);
  });

  it("stays in doubt when it could not be looked through", () => {
    const holder = new Database(path);
    holder.exec("BEGIN EXCLUSIVE");
    halve();
    // It is known to be held: nobody waits.
    noteLockHeld();
    expect(isDamaged(file, statSync(path))).toBe(false);
    holder.close();
    noteLockFree();
    expect(isDamaged(file, statSync(path))).toBe(true);
  });

  it("keeps what was found for a minute while it stays as it is, or until somebody asks anew", () => {
    vi.useFakeTimers({ toFake: ["performance"] });
    utimesSync(path, LONG_AGO, LONG_AGO);
    doubtFile();
    expect(isDamaged(file, statSync(path))).toBe(false);
    damageUnseen();
    doubtFile();
    expect(isDamaged(file, statSync(path)), "found sound just now").toBe(false);
    vi.advanceTimersByTime(61_000);
    doubtFile();
    expect(isDamaged(file, statSync(path))).toBe(true);
    file.look = null;
    doubtFile();
    expect(isDamaged(file, statSync(path))).toBe(true);
    vi.useRealTimers();
  });
});

/** Damage that shows neither in the file's size nor in its times. */
function damageUnseen(): void {
  writeFileSync(path, readFileSync(path).fill(0xff, 4096, 8192));
  utimesSync(path, LONG_AGO, LONG_AGO);
}
