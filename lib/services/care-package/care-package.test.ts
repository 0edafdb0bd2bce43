import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { currentRoster } from "@/lib/memory/roster";
import type { PackageRequest } from "./change-package";
import { confirmAllProposals, confirmProposal } from "./confirm-proposals";
import {
  addRegularVisit,
  changeRegularVisit,
  removeRegularVisit,
  replacePackage,
} from "./edit-regular-visits";
import { breakfast, openNeedBranch, planWeek, visitsInShort } from "./need-branch.test-data";
import { packageRecord } from "./package-record";
import { storeProposals } from "./proposals";
import { changeSuspension, endSuspension, suspendPackage } from "./suspensions";
import { undoPackageChange } from "./undo-package-change";

const WEEK = "2026-11-30";
const TUE = "2026-12-01";

let close: () => void;
beforeEach(() => {
  close = openNeedBranch(
    [{ employeeId: "E001" }, { employeeId: "E002" }],
    [
      {
        patientId: "P001",
        requiredSupport: "Personal Care",
        requiresMedication: "N",
        requiredHoursOfSupport: 1,
      },
      { patientId: "P002", requiredSupport: "Medication", requiredHoursOfSupport: null },
    ],
  );
});
afterEach(() => close());

const request = (changes: Partial<PackageRequest> = {}): PackageRequest => ({
  patientId: "P001",
  version: null,
  dryRun: false,
  actor: "Jolanta",
  ...changes,
});

/** P001 has breakfast every day, planned with E001 from Monday to Sunday. Returns the number of the line. */
function planned(): number {
  const { care_package } = replacePackage(request(), [{ ...breakfast(), id: null }]);
  planWeek(WEEK, "E001");
  return care_package.regular_visits[0]?.id as number;
}

const line = (id: number) => packageRecord("P001").regular_visits.find((one) => one.id === id);
const days = (...changed: [number, string][]) =>
  Array.from({ length: 7 }, (_, index) => {
    const date = index === 0 ? WEEK : `2026-12-0${index}`;
    return changed.find(([day]) => day === index)?.[1] ?? `${date}T09:00 30 E001`;
  });

describe("proposals", () => {
  it("are worked out while nothing is saved, and stored once for all who have none", () => {
    expect(packageRecord("P001")).toMatchObject({ proposed: true, stored: false, version: "0" });
    expect(storeProposals("Jolanta")).toBe(2);
    expect(storeProposals("Jolanta")).toBe(0);
    const stored = packageRecord("P001");
    expect(stored).toMatchObject({ proposed: true, stored: true, version: "1", planned_minutes_a_week: 420 });
    expect(stored.regular_visits.map(({ status, name }) => [status, name])).toEqual([
      ["proposed", "Breakfast"],
      ["proposed", "Bed"],
    ]);
  });

  it("are confirmed one by one, or all", () => {
    storeProposals("Jolanta");
    const first = packageRecord("P001").regular_visits[0]?.id as number;
    const one = confirmProposal("P001", [first], "1", "Jolanta");
    expect(one).toMatchObject({ proposed: true, version: "2" });
    expect(one.regular_visits.map(({ status }) => status)).toEqual(["confirmed", "proposed"]);
    expect(confirmAllProposals("Jolanta")).toMatchObject({ patients: 2, regular_visits: 3 });
    expect(packageRecord("P002")).toMatchObject({ proposed: false });
    expect(() => confirmProposal("P001", "all", null, "Jolanta")).toThrow("Nothing is proposed");
  });

  it("come back when a confirmation is taken back", () => {
    confirmAllProposals("Jolanta");
    undoPackageChange(request());
    expect(packageRecord("P001")).toMatchObject({ proposed: true, can_undo: false });
  });
});

describe("a change of a regular visit", () => {
  it("for all to come changes every visit, and says so before it does", () => {
    const id = planned();
    const change = { changes: { duration: 45 }, demands: {}, apply: { to: "all" as const, date: null } };
    const seen = changeRegularVisit(request({ dryRun: true }), id, change);
    expect(seen.effects).toMatchObject({ visits_changed: 7, visits_cancelled: 0, gaps: [] });
    expect(visitsInShort("P001")).toEqual(days());
    expect(line(id)?.duration).toBe(30);
    changeRegularVisit(request(), id, change);
    expect(visitsInShort("P001")).toEqual(days().map((one) => one.replace(" 30 ", " 45 ")));
  });

  it("from a date on makes a line of its own, to which the later visits belong", () => {
    const id = planned();
    const apply = { to: "from" as const, date: TUE };
    const times = { earliestStart: "10:00", wishedStart: "10:30", latestStart: "11:00" };
    const { care_package } = changeRegularVisit(request(), id, { changes: times, demands: {}, apply });
    expect(care_package.regular_visits).toMatchObject([
      { id, until: TUE, wished_start: "09:00" },
      { from: TUE, wished_start: "10:30", until: null },
    ]);
    const later = days().map((one, index) => (index === 0 ? one : one.replace("09:00", "10:30")));
    expect(visitsInShort("P001")).toEqual(later);
    undoPackageChange(request());
    expect(packageRecord("P001").regular_visits).toMatchObject([{ id, until: null }]);
    expect(visitsInShort("P001")).toEqual(days());
    removeRegularVisit(request(), id, { to: "all", date: null });
    expect(visitsInShort("P001").every((one) => one.includes("cancelled care-package"))).toBe(true);
  });

  it("for one day is that day's alone", () => {
    const id = planned();
    const apply = { to: "this" as const, date: TUE };
    changeRegularVisit(request(), id, { changes: { duration: 60 }, demands: {}, apply });
    expect(visitsInShort("P001")).toEqual(days([1, "2026-12-01T09:00 60 E001"]));
    removeRegularVisit(request(), id, apply);
    expect(visitsInShort("P001")).toEqual(days([1, "2026-12-01T09:00 cancelled care-package"]));
    undoPackageChange(request());
    expect(visitsInShort("P001")).toEqual(days([1, "2026-12-01T09:00 60 E001"]));
    undoPackageChange(request());
    expect(visitsInShort("P001")).toEqual(days());
  });

  it("takes a visit from a carer who may not give it any more, and lists the gap", () => {
    const id = planned();
    const demands = { gender: "Male" as const };
    const change = { changes: {}, demands, apply: { to: "from" as const, date: "2026-12-05" } };
    const { effects } = changeRegularVisit(request(), id, change);
    expect(effects).toMatchObject({ visits_changed: 2, visits_uncovered: 2 });
    expect(effects.gaps.map(({ employee_id, start_time }) => [employee_id, start_time])).toEqual([
      ["E001", "2026-12-05T09:00"],
      ["E001", "2026-12-06T09:00"],
    ]);
    expect(visitsInShort("P001").slice(5)).toEqual([
      "2026-12-05T09:00 30 nobody",
      "2026-12-06T09:00 30 nobody",
    ]);
  });

  it.each<[string, () => unknown, RegExp]>([
    [
      "a start outside of its window",
      () => addRegularVisit(request(), breakfast({ wishedStart: "11:00" })),
      /between the earliest and the latest/,
    ],
    ["no weekday", () => addRegularVisit(request(), breakfast({ weekdays: [] })), /at least one weekday/],
    [
      "every second week from no Monday",
      () => addRegularVisit(request(), breakfast({ everyWeeks: 2 })),
      /Monday of a week/,
    ],
    [
      "a wide time-critical window",
      () => addRegularVisit(request(), breakfast({ timeCritical: true })),
      /within 15 minutes/,
    ],
    [
      "an unknown regular carer",
      () => addRegularVisit(request(), breakfast({ regularCarers: ["E9"] })),
      /no employee E9/,
    ],
    [
      "two at once",
      () => addRegularVisit(request(), breakfast({ name: "Second" })),
      /Breakfast and Second would overlap/,
    ],
  ])("is refused for %s", (_what, work, words) => {
    planned();
    expect(work).toThrow(words);
    expect(packageRecord("P001").regular_visits).toHaveLength(1);
  });

  it("is refused when somebody changed the package meanwhile", () => {
    planned();
    expect(() => addRegularVisit(request({ version: "0" }), breakfast())).toThrow(
      "This was changed since you opened it",
    );
  });
});

describe("a suspension", () => {
  const stay = { reason: "hospital" as const, from: "2026-12-02T00:00", until: "2026-12-04T00:00" };

  it("cancels the visits in it, lists the carers' gaps, and is taken back with them", () => {
    planned();
    const { effects, care_package } = suspendPackage(request(), stay);
    expect(effects).toMatchObject({ visits_cancelled: 2 });
    expect(effects.gaps.map(({ start_time }) => start_time)).toEqual([
      "2026-12-02T09:00",
      "2026-12-03T09:00",
    ]);
    const away = days(
      [2, "2026-12-02T09:00 cancelled suspension"],
      [3, "2026-12-03T09:00 cancelled suspension"],
    );
    expect(visitsInShort("P001")).toEqual(away);
    const id = care_package.suspensions[0]?.id as number;
    endSuspension(request(), id);
    expect(visitsInShort("P001")).toEqual(days());
    undoPackageChange(request());
    expect(visitsInShort("P001")).toEqual(away);
  });

  it("keeps what was changed of a visit, and takes in what changes of the line meanwhile", () => {
    const id = planned();
    const own = { to: "this" as const, date: "2026-12-03" };
    changeRegularVisit(request(), id, { changes: { duration: 60 }, demands: {}, apply: own });
    const { care_package } = suspendPackage(request(), stay);
    const times = { earliestStart: "09:30", wishedStart: "10:00", latestStart: "10:30" };
    changeRegularVisit(request(), id, { changes: times, demands: {}, apply: { to: "all", date: null } });
    endSuspension(request(), care_package.suspensions[0]?.id as number);
    expect(visitsInShort("P001").slice(2, 4)).toEqual([
      "2026-12-02T10:00 30 E001",
      "2026-12-03T10:00 60 E001",
    ]);
  });

  it("until nobody knows when ends with the return that is recorded later", () => {
    planned();
    const { care_package } = suspendPackage(request(), { ...stay, until: null });
    expect(visitsInShort("P001").filter((one) => one.includes("suspension"))).toHaveLength(5);
    changeSuspension(request(), care_package.suspensions[0]?.id as number, { until: "2026-12-04T00:00" });
    expect(visitsInShort("P001").filter((one) => one.includes("suspension"))).toHaveLength(2);
  });

  it("may not overlap another, nor end before it begins", () => {
    planned();
    suspendPackage(request(), stay);
    expect(() => suspendPackage(request(), { ...stay, from: "2026-12-03T10:00", until: null })).toThrow(
      "already",
    );
    expect(() => suspendPackage(request(), { ...stay, until: "2026-12-01T00:00" })).toThrow(
      "after the start",
    );
  });
});

it("a package is told as it was at a moment", () => {
  const id = planned();
  changeRegularVisit(request(), id, {
    changes: { duration: 45 },
    demands: {},
    apply: { to: "all", date: null },
  });
  const { history } = packageRecord("P001");
  expect(history.map(({ change }) => change)).toEqual(["changed", "replaced", "proposed"]);
  const entries = currentRoster().carePackageOf("P001")?.version;
  expect(entries).toBe(3);
});
