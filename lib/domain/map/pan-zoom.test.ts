import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { middleOf, moved, pointUnder, type Shown, WHOLE, zoomed } from "./pan-zoom";

const SIZE = { width: 960, height: 640 };
const DRAWN = { left: 10, top: 20, width: 480 };

describe("moving and enlarging a map", () => {
  it("enlarges around the point that is pointed at", () => {
    const at = pointUnder(WHOLE, { x: 250, y: 180 }, DRAWN, SIZE);
    expect(at).toEqual({ x: 480, y: 320 });
    const near = zoomed(WHOLE, 4, at, SIZE);
    expect(near).toEqual({ zoom: 4, x: 360, y: 240 });
    expect(pointUnder(near, { x: 250, y: 180 }, DRAWN, SIZE)).toEqual(at);
    expect(middleOf(near, SIZE)).toEqual(at);
  });

  it("does not move what is shown whole", () => {
    expect(moved(WHOLE, { x: 100, y: -50 }, SIZE)).toEqual(WHOLE);
  });

  it("moves as far as the edge", () => {
    expect(moved({ zoom: 2, x: 0, y: 0 }, { x: 100, y: 1000 }, SIZE)).toEqual({ zoom: 2, x: 100, y: 320 });
  });

  it("never shows what is outside of the picture, and comes back to all of it", () => {
    const step = fc.record({
      factor: fc.double({ min: 0.1, max: 10, noNaN: true }),
      x: fc.double({ min: -2000, max: 2000, noNaN: true }),
      y: fc.double({ min: -2000, max: 2000, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let shown: Shown = WHOLE;
        for (const { factor, x, y } of steps) {
          shown = moved(zoomed(shown, factor, middleOf(shown, SIZE), SIZE), { x, y }, SIZE);
          expect(Math.min(shown.x, shown.y, shown.zoom - 1)).toBeGreaterThanOrEqual(0);
          expect(shown.x + SIZE.width / shown.zoom).toBeLessThanOrEqual(SIZE.width + 1e-6);
          expect(shown.y + SIZE.height / shown.zoom).toBeLessThanOrEqual(SIZE.height + 1e-6);
        }
        expect(zoomed(shown, 0, middleOf(shown, SIZE), SIZE)).toEqual(WHOLE);
      }),
    );
  });
});
