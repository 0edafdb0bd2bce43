import { describe, expect, it } from "vitest";
import { type Place, placeAfter, TRAY } from "./moves";
import { otherHalf, pairsOf } from "./pairs";
import { type CarerRow, timelineModel } from "./rows";
import { carerOf, dayOf, visitOf } from "./timeline.test-data";
import { type TimelineView, viewOf, withView } from "./timeline-query";

const view = (change: Partial<TimelineView> = {}): TimelineView => ({ ...viewOf({}), ...change });
const fitsAll = () => true;

const DAY = dayOf(
  [
    carerOf("E001", "Bethan Holkham", { role: "Carer", area: "NR2", contracted: 600, bookedInWeek: 300 }),
    carerOf("E002", "Amira Ashdown", { role: "Nurse", area: "NR10" }),
    carerOf("E003", "Callum Paston", { role: null, area: null, available: [], contracted: 900 }),
  ],
  [
    visitOf(1, "Marek Smith", 540, 45, ["E001"]),
    visitOf(2, "Niamh Thurne", 570, 45, ["E001"]),
    visitOf(3, "Owen Loddon", 600, 30, ["E002"], 2),
    visitOf(4, "Priya Upton", 480, 60, []),
  ],
);

const namesOf = (model: ReturnType<typeof timelineModel>) =>
  model.rows.map((row) => (row.kind === "carer" ? row.carer.name : `# ${row.name} ${row.carers}`));

describe("the rows of a day", () => {
  it("are sorted by name, and what lacks a carer is in the tray by its start", () => {
    const model = timelineModel(DAY, view(), fitsAll);
    expect(namesOf(model)).toEqual(["Amira Ashdown", "Bethan Holkham", "Callum Paston"]);
    expect(model.tray.visits.map(({ visit }) => visit.id)).toEqual([4, 3]);
  });

  it("let a block of the tray have the room of its words: what starts soon after it is in the next lane", () => {
    const soon = [540, 570, 660].map((from, id) => visitOf(id, "Marek Smith", from, 15, []));
    const tray = (zoom: number) => timelineModel(dayOf([], soon), view({ zoom }), fitsAll).tray;
    expect(tray(2).visits.map(({ lane }) => lane)).toEqual([0, 1, 0]);
    expect(tray(4).lanes).toBe(2);
    expect(tray(0).visits.map(({ lane }) => lane)).toEqual([0, 1, 2]);
  });

  it("give what overlaps a lane of its own", () => {
    const row = timelineModel(DAY, view(), fitsAll).rows[1] as CarerRow;
    expect(row.visits.map(({ lane }) => lane)).toEqual([0, 1]);
    expect(row.lanes).toBe(2);
  });

  it("are grouped by area or role in the order of their names, what is not recorded last", () => {
    expect(namesOf(timelineModel(DAY, view({ group: "area" }), fitsAll))).toEqual([
      "# NR2 1",
      "Bethan Holkham",
      "# NR10 1",
      "Amira Ashdown",
      "# Area not recorded 1",
      "Callum Paston",
    ]);
    expect(
      namesOf(timelineModel(DAY, view({ group: "role" }), fitsAll)).filter((name) => name.startsWith("#")),
    ).toEqual(["# Carer 1", "# Nurse 1", "# Role not recorded 1"]);
  });

  it("are sorted by hours left, unknown ones last, and narrowed by role, area, service, work and name", () => {
    expect(namesOf(timelineModel(DAY, view({ order: "hours-left" }), fitsAll))).toEqual([
      "Callum Paston",
      "Bethan Holkham",
      "Amira Ashdown",
    ]);
    expect(namesOf(timelineModel(DAY, view({ isWorkingOnly: true }), fitsAll))).toEqual([
      "Amira Ashdown",
      "Bethan Holkham",
    ]);
    expect(namesOf(timelineModel(DAY, view({ role: "Nurse" }), fitsAll))).toEqual(["Amira Ashdown"]);
    expect(namesOf(timelineModel(DAY, view({ area: "NR2" }), fitsAll))).toEqual(["Bethan Holkham"]);
    expect(namesOf(timelineModel(DAY, view({ service: "cleaning" }), fitsAll))).toEqual([]);
    const smith = (name: string) => name.includes("Smith");
    expect(namesOf(timelineModel(DAY, view({ find: "smith" }), smith))).toEqual(["Bethan Holkham"]);
  });
});

describe("double-ups", () => {
  const visits = [
    visitOf(1, "Marek Smith", 540, 45, ["E001", "E003"], 2),
    visitOf(2, "Niamh Thurne", 570, 45, ["E001"], 2),
    visitOf(3, "Owen Loddon", 600, 30, ["E002"]),
  ];
  const model = timelineModel(dayOf(DAY.carers, visits), view(), fitsAll);
  const bethan = model.rows[1] as CarerRow;

  it("are joined from the upper row to the lower one where both carers have a row", () => {
    expect(pairsOf(model)).toEqual([
      { visitId: 1, from: 540, upper: { key: "E001", lane: 0 }, lower: { key: "E003", lane: 0 } },
    ]);
  });

  it("lead to the other carer, or to the tray while one is needed; a visit of one carer leads nowhere", () => {
    const [both, half] = bethan.visits;
    expect(both && otherHalf(both, model)).toEqual({ row: 2, cell: 1, minute: 540 });
    expect(half && otherHalf(half, model)).toEqual({ row: TRAY, cell: 1, minute: 570 });
    const alone = (model.rows[0] as CarerRow).visits[0];
    expect(alone && otherHalf(alone, model)).toBeNull();
  });
});

describe("the keys of the grid", () => {
  const grid = timelineModel(DAY, view(), fitsAll);
  const from = (row: number, cell: number, minute = 540): Place => ({ row, cell, minute });

  it("go along a row and stop at its ends", () => {
    expect(placeAfter("ArrowRight", false, from(1, 0), grid)).toEqual({ row: 1, cell: 1, minute: 540 });
    expect(placeAfter("ArrowRight", false, from(1, 2), grid)).toMatchObject({ cell: 2 });
    expect(placeAfter("End", false, from(1, 0), grid)).toEqual({ row: 1, cell: 2, minute: 570 });
    expect(placeAfter("Home", false, from(1, 2), grid)).toMatchObject({ cell: 0 });
  });

  it("go from row to row to the visit nearest in time, and keep that time over rows without one", () => {
    expect(placeAfter("ArrowDown", false, from(TRAY, 2, 600), grid)).toEqual({
      row: 0,
      cell: 1,
      minute: 600,
    });
    expect(placeAfter("ArrowDown", false, from(0, 1, 600), grid)).toEqual({ row: 1, cell: 2, minute: 600 });
    expect(placeAfter("ArrowDown", false, from(1, 2, 600), grid)).toEqual({ row: 2, cell: 0, minute: 600 });
    expect(placeAfter("ArrowUp", false, from(2, 0, 600), grid)).toEqual({ row: 1, cell: 2, minute: 600 });
    expect(placeAfter("ArrowLeft", false, from(1, 1), grid)).toEqual({ row: 1, cell: 0, minute: null });
    const heading: Place = { row: 0, cell: 0, minute: null };
    expect(placeAfter("ArrowUp", false, heading, grid)).toEqual({ row: TRAY, cell: 0, minute: null });
    expect(placeAfter("End", true, from(TRAY, 0), grid)).toMatchObject({ row: 2 });
    expect(placeAfter("PageUp", false, from(2, 0), grid)).toMatchObject({ row: TRAY });
  });

  it("leave every other key to the browser", () => {
    expect(placeAfter("Tab", false, from(0, 0), grid)).toBeNull();
  });
});

describe("the address", () => {
  it("holds what differs from the first view, and nothing else", () => {
    const address = new URLSearchParams("day=2026-11-30");
    const changed = withView(address, { group: "area", isWorkingOnly: true, find: "smith", zoom: 4 });
    expect(changed.toString()).toBe("day=2026-11-30&group=area&who=working&find=smith&zoom=4");
    expect(viewOf(Object.fromEntries(changed))).toMatchObject({
      group: "area",
      isWorkingOnly: true,
      zoom: 4,
    });
    expect(withView(changed, { group: "none", isWorkingOnly: false, find: "", zoom: 2 }).toString()).toBe(
      "day=2026-11-30",
    );
  });

  it("passes over what it does not understand", () => {
    expect(viewOf({ group: "moon", sort: "x", zoom: "99", service: "magic" })).toEqual(viewOf({}));
  });
});
