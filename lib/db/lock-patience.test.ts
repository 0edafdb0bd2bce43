import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { lockPatience, noteLockFree, noteLockHeld } from "./lock-patience";

beforeEach(() => void vi.useFakeTimers({ toFake: ["performance"] }));
afterEach(() => {
  noteLockFree();
  vi.useRealTimers();
});

it("waits long once, and shortly until the lock was had or some time has passed", () => {
  const long = lockPatience();
  noteLockHeld();
  expect(lockPatience()).toBeLessThan(long / 10);
  noteLockFree();
  expect(lockPatience()).toBe(long);
  noteLockHeld();
  vi.advanceTimersByTime(9_000);
  expect(lockPatience()).toBeLessThan(long / 10);
  vi.advanceTimersByTime(2_000);
  expect(lockPatience()).toBe(long);
});
