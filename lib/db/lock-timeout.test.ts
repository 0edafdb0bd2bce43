import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { lockTimeout, noteLockFree, noteLockHeld } from "./lock-timeout";

beforeEach(() => void vi.useFakeTimers({ toFake: ["performance"] }));
afterEach(() => {
  noteLockFree();
  vi.useRealTimers();
});

it("waits the full time once, then briefly until the lock was obtained or some time has passed", () => {
  const long = lockTimeout();
  noteLockHeld();
  expect(lockTimeout()).toBeLessThan(long / 10);
  noteLockFree();
  expect(lockTimeout()).toBe(long);
  noteLockHeld();
  vi.advanceTimersByTime(9_000);
  expect(lockTimeout()).toBeLessThan(long / 10);
  vi.advanceTimersByTime(2_000);
  expect(lockTimeout()).toBe(long);
});
