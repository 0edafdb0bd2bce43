import { describe, expect, it } from "vitest";
import {
  boxOf,
  clockOf,
  draggedMinutes,
  draggedSpan,
  gripAt,
  minutesOf,
  onDay,
  pixelsOf,
  snapped,
} from "./axis";
import { lanesOf } from "./lanes";

describe("the axis of a day", () => {
  it("draws minutes as pixels and reads them back", () => {
    expect(pixelsOf(90, 96)).toBe(144);
    expect(minutesOf(144, 96)).toBe(90);
  });

  it("cuts off what lies outside of the day", () => {
    expect(onDay(-120, 60)).toEqual({ from: 0, until: 60 });
    expect(onDay(1400, 1800)).toEqual({ from: 1400, until: 1440 });
    expect(onDay(-120, 0)).toBeNull();
    expect(boxOf(-120, 60, 60)).toEqual({ left: 0, width: 60 });
  });

  it("says minutes as a clock, of the days around too", () => {
    expect([0, 545, 1440, 1445, -120].map(clockOf)).toEqual(["00:00", "09:05", "00:00", "00:05", "22:00"]);
  });

  it("leaves the time alone for a hand that is not quite still, and comes to lie on five minutes", () => {
    expect(draggedMinutes(7, 96, 540)).toBe(0);
    expect(draggedMinutes(96, 96, 540)).toBe(60);
    expect(draggedMinutes(-20, 96, 541)).toBe(-11);
    expect(snapped(542)).toBe(540);
  });

  it("takes hold of the ends of a wide visit, and of a narrow one as a whole", () => {
    expect([gripAt(2, 100), gripAt(50, 100), gripAt(97, 100), gripAt(2, 20)]).toEqual([
      "start",
      "whole",
      "end",
      "whole",
    ]);
  });

  it("moves, lengthens and shortens a visit, never below five minutes", () => {
    const span = { from: 540, duration: 30 };
    expect(draggedSpan("whole", span, 48, 96)).toEqual({ from: 570, duration: 30 });
    expect(draggedSpan("end", span, 48, 96)).toEqual({ from: 540, duration: 60 });
    expect(draggedSpan("end", span, -480, 96)).toEqual({ from: 540, duration: 5 });
    expect(draggedSpan("start", span, 480, 96)).toEqual({ from: 565, duration: 5 });
    expect(draggedSpan("start", span, -48, 96)).toEqual({ from: 510, duration: 60 });
  });
});

describe("lanes", () => {
  it("stand beside one another only where visits overlap", () => {
    const [a, b, c, d] = [
      { from: 540, until: 600 },
      { from: 570, until: 630 },
      { from: 600, until: 660 },
      { from: 660, until: 690 },
    ];
    const { lanes, count } = lanesOf([d!, c!, b!, a!]);
    expect([a!, b!, c!, d!].map((item) => lanes.get(item))).toEqual([0, 1, 0, 0]);
    expect(count).toBe(2);
    expect(lanesOf([]).count).toBe(1);
  });
});
