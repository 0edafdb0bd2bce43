import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { log } from "@/lib/log";
import { forgetRouting } from "./travel.test-data";
import { mayRequest, noteAnswer, noteFailure, travelService } from "./travel-service";

const clock = vi.hoisted(() => ({ now: Date.parse("2026-11-23T09:00Z") }));
vi.mock("@/lib/config", () => ({
  now: () => clock.now,
  getConfig: () => ({ timeZone: "Europe/London", routingUrl: null }),
}));

beforeEach(() => {
  forgetRouting();
  vi.useFakeTimers({ toFake: ["performance"] });
  vi.spyOn(log, "warn").mockImplementation(() => undefined);
});
afterEach(() => {
  vi.useRealTimers();
});

test("a profile that failed is asked again after a minute, the others at once", () => {
  expect(mayRequest("driving")).toBe(true);
  noteFailure(["driving"], "It is gone.");
  expect([mayRequest("driving"), mayRequest("bike")]).toEqual([false, true]);
  vi.advanceTimersByTime(59_999);
  expect(mayRequest("driving")).toBe(false);
  vi.advanceTimersByTime(1);
  expect(mayRequest("driving")).toBe(true);
});

test("it fails since the first of several failures, and with the last sentence", () => {
  noteFailure(["driving"], "It is gone.");
  clock.now += 10 * 60_000;
  noteFailure(["driving"], "It is still gone.");
  expect(travelService()).toEqual({
    configured: false,
    lastFailure: "It is still gone.",
    failingSince: "2026-11-23T09:00",
  });
});

test("it is whole again when no profile is paused any more", () => {
  noteFailure(["driving", "bike", "foot"], "It is gone.");
  vi.advanceTimersByTime(30_000);
  noteFailure(["bike"], "It is gone.");
  vi.advanceTimersByTime(30_000);
  // Walking may be asked again, a bicycle may not.
  noteAnswer("driving");
  expect(travelService().lastFailure).toBe("It is gone.");
  vi.advanceTimersByTime(30_000);
  noteAnswer("driving");
  expect(travelService()).toMatchObject({ lastFailure: null, failingSince: null });
});
