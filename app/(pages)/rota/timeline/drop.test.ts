import { describe, expect, it } from "vitest";
import type { VisitDrag } from "./drag";
import { changing, ghostOf, intentsOf, newVisitAddress, questionsOf } from "./drop";
import { carerOf, dayOf, visitOf } from "./timeline.test-data";
import { joined } from "./verdicts";

const VISIT = visitOf(1, "Marek Smith", 540, 45, ["E001"]);
const OPEN = visitOf(2, "Priya Upton", 900, 60, []);
const DAY = dayOf([carerOf("E001", "Bethan Holkham"), carerOf("E002", "Callum Paston")], [VISIT, OPEN]);
const ITEM = { visit: VISIT, assignmentId: 10, from: 540, until: 585, lane: 0 };
const WAITING = { visit: OPEN, assignmentId: null, from: 900, until: 960, lane: 0 };

const dragOf = (more: Partial<VisitDrag> = {}): VisitDrag => ({
  kind: "visits",
  items: [ITEM],
  lead: ITEM,
  grip: "whole",
  origin: "E001",
  row: "E002",
  from: 540,
  duration: 45,
  ...more,
});

describe("a drop", () => {
  it("gives the visit to the carer of the row, at its own time where it was not moved along the axis", () => {
    expect(intentsOf(dragOf(), "E002")).toEqual([
      { visitId: 1, assignmentId: 10, seen: 1, employeeId: "E002" },
    ]);
    expect(intentsOf(dragOf({ from: 600 }), "E001")).toEqual([
      { visitId: 1, assignmentId: 10, seen: 1, start: "2026-11-30T10:00" },
    ]);
    expect(intentsOf(dragOf({ duration: 60 }), "E001")).toEqual([
      { visitId: 1, assignmentId: 10, seen: 1, duration: 60 },
    ]);
  });

  it("takes the carer off in the tray without moving the visit, and covers what comes out of it", () => {
    expect(intentsOf(dragOf({ from: 600 }), "tray")).toEqual([
      { visitId: 1, assignmentId: 10, seen: 1, employeeId: null },
    ]);
    const out = dragOf({ items: [WAITING], lead: WAITING, origin: "tray", from: 960, duration: 60 });
    expect(intentsOf(out, "E001")).toEqual([
      { visitId: 2, assignmentId: null, seen: 1, employeeId: "E001", start: "2026-11-30T16:00" },
    ]);
    expect(intentsOf(out, "tray")).toEqual([
      { visitId: 2, assignmentId: null, seen: 1, start: "2026-11-30T16:00" },
    ]);
  });

  it("moves several by the same minutes, each with its own length", () => {
    const both = dragOf({ items: [ITEM, WAITING], from: 555 });
    expect(questionsOf(both)).toEqual([
      { visitId: 1, assignmentId: 10, start: "2026-11-30T09:15", duration: 45 },
      { visitId: 2, assignmentId: null, start: "2026-11-30T15:15", duration: 60 },
    ]);
  });

  it("is nothing where the visit came from, and outside of all rows", () => {
    expect(changing(intentsOf(dragOf(), "E001"), DAY)).toEqual([]);
    expect(ghostOf(dragOf({ row: null }), null, DAY)).toBeNull();
  });

  it("says beforehand to whom, when, and what the rules say", () => {
    const verdicts = joined([
      {
        visit_id: 1,
        start_time: "",
        duration: 45,
        refused: null,
        verdicts: [
          { employee_id: "E002", standing: "override", first: "E002 is off then.", more: 0, extra_travel: 4 },
        ],
      },
    ]);
    expect(ghostOf(dragOf(), verdicts, DAY)).toMatchObject({
      row: "E002",
      standing: "override",
      label: "Callum Paston, 09:00–09:45. Needs a reason: Callum Paston is off then.",
    });
    expect(ghostOf(dragOf({ row: "tray" }), verdicts, DAY)?.label).toBe("09:00–09:45, uncovered");
    expect(newVisitAddress("E002", "2026-11-30T10:00", 45)).toBe(
      "/assign?carer=E002&date=2026-11-30&time=10%3A00&duration=45",
    );
  });
});
