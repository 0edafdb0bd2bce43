import { expect, it } from "vitest";
import { DEFAULT_HOME_TRAVEL, HOME_TRAVEL_KEY, homeTravelFrom, homeTravelProblem } from "./home-travel";

it("warns over 45 minutes and needs a reason over 90 where nobody set anything", () => {
  expect(homeTravelFrom(new Map())).toEqual({ warn: 45, reason: 90 });
});

it("takes what an operator set", () => {
  expect(homeTravelFrom(new Map([[HOME_TRAVEL_KEY, { warn: 30, reason: 60 }]]))).toEqual({
    warn: 30,
    reason: 60,
  });
});

it.each([null, 45, { warn: 45 }, { warn: 90, reason: 45 }, { warn: 0, reason: 45 }])(
  "passes over %j",
  (stored) => {
    expect(homeTravelFrom(new Map([[HOME_TRAVEL_KEY, stored]]))).toEqual(DEFAULT_HOME_TRAVEL);
  },
);

it.each([
  [0, 90, "Give the travel from home as whole minutes from 1 to 1440."],
  [45, 1441, "Give the travel from home as whole minutes from 1 to 1440."],
  [45.5, 90, "Give the travel from home as whole minutes from 1 to 1440."],
  [91, 90, "The minutes that warn may not be more than the minutes that need a reason."],
])("says what is wrong with %d and %d", (warn, reason, message) => {
  expect(homeTravelProblem({ warn, reason })?.message).toBe(message);
});

it("both may be the same", () => {
  expect(homeTravelProblem({ warn: 90, reason: 90 })).toBeNull();
});
