import fc from "fast-check";
import { expect, test } from "vitest";
import { type Bucket, takeWrite } from "./write-limit";
import { createWriteLimiter } from "./write-limiter";

const RATE = { perSecond: 100, burst: 2000 };

test("an address that is new may write a whole burst at once, and not one more", () => {
  let bucket: Bucket | undefined;
  for (let count = 0; count < RATE.burst; count++) {
    const taken = takeWrite(bucket, 0, 1, RATE);
    expect(taken.waitSeconds).toBeNull();
    bucket = taken.bucket;
  }
  expect(takeWrite(bucket, 0, 1, RATE).waitSeconds).toBe(1);
  expect(takeWrite(bucket, 10, 1, RATE).waitSeconds, "a hundredth of a second gives one back").toBeNull();
});

test("nobody is told to come back before there is something left", () => {
  const empty = { left: 0, at: 0 };
  const wait = takeWrite(empty, 0, 1, { perSecond: 0.1, burst: 2 }).waitSeconds;
  expect(wait).toBe(10);
  expect(takeWrite(empty, 10_000, 1, { perSecond: 0.1, burst: 2 }).waitSeconds).toBeNull();
});

test("never more than a burst and the rate times the time passes, whatever the order of the clock", () => {
  const steps = fc.array(
    fc.record({ wait: fc.integer({ min: -50, max: 500 }), cost: fc.constantFrom(0.5, 1) }),
    {
      maxLength: 300,
    },
  );
  fc.assert(
    fc.property(steps, (asked) => {
      const rate = { perSecond: 10, burst: 20 };
      let bucket: Bucket | undefined;
      let now = 0;
      let forward = 0;
      let passed = 0;
      for (const { wait, cost } of asked) {
        now += wait;
        forward += Math.max(0, wait);
        const taken = takeWrite(bucket, now, cost, rate);
        bucket = taken.bucket;
        if (taken.waitSeconds === null) passed += cost;
      }
      expect(passed).toBeLessThanOrEqual(rate.burst + (forward / 1000) * rate.perSecond + 1e-6);
    }),
  );
});

test("addresses do not pay for one another", () => {
  const limiter = createWriteLimiter(1, () => 0);
  for (let count = 0; count < 20; count++) expect(limiter("10.0.0.1", 1)).toBeNull();
  expect(limiter("10.0.0.1", 1)).toBe(1);
  expect(limiter("10.0.0.2", 1)).toBeNull();
});

test("of ever more addresses only the latest ten thousand are remembered", () => {
  const limiter = createWriteLimiter(1, () => 0);
  for (let count = 0; count < 20; count++) limiter("10.0.0.1", 1);
  for (let count = 0; count < 9_999; count++) limiter(`address ${count}`, 1);
  expect(limiter("10.0.0.1", 1), "still among them").toBe(1);
  for (let count = 0; count < 10_000; count++) limiter(`another ${count}`, 1);
  expect(limiter("10.0.0.1", 1), "forgotten").toBeNull();
});

test("a rate of 0 is no limit", () => {
  const limiter = createWriteLimiter(0);
  for (let count = 0; count < 10_000; count++) expect(limiter("10.0.0.1", 1)).toBeNull();
});
