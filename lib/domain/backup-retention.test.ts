import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { backupsToRemove, type DatedBackup } from "./backup-retention";
import { dateOf, daysBetween, type Instant, localAt } from "./time";

const ZONE = "Europe/London";
const RULE = { last: 10, days: 30, months: 12 };
const NOW = Date.parse("2026-11-23T12:00:00Z");
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const at = (stamp: string): DatedBackup => ({ name: stamp, createdAt: Date.parse(`${stamp}:00Z`) });
/** Ten of this very morning: they fill the places of the last ten. */
const LAST_TEN = Array.from({ length: 10 }, (_, hour) => at(`2026-11-23T0${hour}:30`));

const TABLE: [what: string, backups: string[], removed: string[]][] = [
  ["of an earlier day the newest stays", ["2026-11-22T08:00", "2026-11-22T20:00"], ["2026-11-22T08:00"]],
  [
    "after thirty days one a month stays, the newest",
    ["2026-09-01T08:00", "2026-09-02T08:00", "2026-10-22T08:00", "2026-10-23T08:00"],
    ["2026-09-01T08:00", "2026-10-22T08:00"],
  ],
  ["of the thirtieth day one stays", ["2026-10-24T08:00", "2026-10-25T08:00"], []],
  [
    "the day of London counts, not of UTC: 23:30Z is the next day in summer",
    ["2026-07-05T23:30", "2026-07-06T08:00", "2026-07-31T23:30"],
    ["2026-07-05T23:30"],
  ],
  ["after a year nothing stays", ["2025-10-31T08:00", "2025-11-30T08:00"], ["2025-10-31T08:00"]],
];

describe("which backups are no longer kept", () => {
  it.each(TABLE)("%s", (_what, stamps, removed) => {
    const backups = [...LAST_TEN, ...stamps.map(at)];
    expect(backupsToRemove(backups, NOW, ZONE, RULE).sort()).toEqual(removed);
  });

  it("keeps the last ten whatever their age, and what is protected", () => {
    const old = Array.from({ length: 12 }, (_, index) => at(`2019-01-${String(index + 10)}T08:00`));
    expect(backupsToRemove(old, NOW, ZONE, RULE).sort()).toEqual(["2019-01-10T08:00", "2019-01-11T08:00"]);
    expect(backupsToRemove(old, NOW, ZONE, RULE, new Set(["2019-01-10T08:00"]))).toEqual([
      "2019-01-11T08:00",
    ]);
  });

  it("keeps as many as it is told to", () => {
    const ofDays = Array.from({ length: 9 }, (_, index) => at(`2026-11-${String(index + 14)}T08:00`));
    const few = { last: 1, days: 3, months: 0 };
    expect(backupsToRemove(ofDays, NOW, ZONE, few).sort()).toEqual(
      ["14", "15", "16", "17", "18", "19"].map((day) => `2026-11-${day}T08:00`),
    );
    expect(backupsToRemove(ofDays, NOW, ZONE, { ...few, last: 9 })).toEqual([]);
  });

  it("keeps what is dated later than now: a clock that was set back a year must not take a month of days away", () => {
    const later = Array.from({ length: 13 }, (_, index) => at(`2031-03-${String(index + 10)}T08:00`));
    expect(backupsToRemove(later, NOW, ZONE, RULE)).toEqual([]);
  });

  it("gives what is dated later than now none of the ten places", () => {
    const later = Array.from({ length: 13 }, (_, index) => at(`2031-03-${String(index + 10)}T08:00`));
    expect(backupsToRemove([...later, ...LAST_TEN, at("2026-11-22T08:00")], NOW, ZONE, RULE)).toEqual([]);
  });
});

const backups = fc
  .uniqueArray(fc.integer({ min: 0, max: 800 * 24 }), { maxLength: 300 })
  .map((hours) =>
    hours.map((hour): DatedBackup => ({ name: `backup-${hour}`, createdAt: NOW - hour * HOUR })),
  );
const dayOf = ({ createdAt }: DatedBackup) => dateOf(localAt(createdAt, ZONE));
const staying = (all: readonly DatedBackup[], now: Instant = NOW): DatedBackup[] => {
  const removed = new Set(backupsToRemove(all, now, ZONE, RULE));
  return all.filter(({ name }) => !removed.has(name));
};

describe("whatever there is", () => {
  it("the ten newest stay, and no more than the rule has places for", () => {
    fc.assert(
      fc.property(backups, (all) => {
        const kept = staying(all);
        const newest = [...all].sort((a, b) => b.createdAt - a.createdAt).slice(0, 10);
        expect(kept).toEqual(expect.arrayContaining(newest));
        expect(kept.length).toBeLessThanOrEqual(10 + 31 + 13);
      }),
    );
  });

  it("each day of the last thirty and each month of the last year that had a backup still has its newest", () => {
    fc.assert(
      fc.property(backups, (all) => {
        const kept = new Set(staying(all));
        for (const one of all) {
          const sameDay = all.filter((other) => dayOf(other) === dayOf(one));
          const sameMonth = all.filter((other) => dayOf(other).slice(0, 7) === dayOf(one).slice(0, 7));
          const isNewestIn = (group: DatedBackup[]) =>
            group.every(({ createdAt }) => createdAt <= one.createdAt);
          const age = daysBetween(dayOf(one), "2026-11-23");
          if (age <= 30 && isNewestIn(sameDay)) expect(kept).toContain(one);
          if (dayOf(one) >= "2025-11-01" && isNewestIn(sameMonth)) expect(kept).toContain(one);
          if (dayOf(one) < "2025-11-01" && all.filter((o) => o.createdAt > one.createdAt).length >= 10)
            expect(kept).not.toContain(one);
        }
      }),
    );
  });

  it("asked again it removes nothing more", () => {
    fc.assert(
      fc.property(backups, (all) => void expect(backupsToRemove(staying(all), NOW, ZONE, RULE)).toEqual([])),
    );
  });

  it("two backups a day for two years leave, day by day, ten, thirty days and a year of months", () => {
    let kept: DatedBackup[] = [];
    for (let day = 0; day < 730; day++) {
      for (const hour of [8, 20]) {
        const createdAt = NOW + day * DAY + (hour - 12) * HOUR;
        kept = staying([...kept, { name: `${day}-${hour}`, createdAt }], createdAt);
      }
    }
    const end = NOW + 729 * DAY + 8 * HOUR;
    const months = new Set(kept.map((one) => dayOf(one).slice(0, 7)));
    expect(months.size).toBe(13);
    const recent = kept.filter((one) => daysBetween(dayOf(one), dateOf(localAt(end, ZONE))) <= 30);
    expect(new Set(recent.map(dayOf)).size).toBe(31);
  });
});
