import { expect, it } from "vitest";
import { exampleMatch, findingsOf } from "./example-match";
import { shortVisit } from "./short-visit";

it.each<[number, boolean, number | null, string[]]>([
  [30, false, null, []],
  [45, false, null, []],
  [29, false, null, ["under-30-minutes"]],
  [29, true, null, ["under-30-minutes"]],
  [29, false, 3, ["under-30-minutes"]],
  [29, true, 3, []],
  [29, true, 0, []],
  [15, true, 28, []],
])("%i minutes, agreed %s, last there %s days ago: %s", (duration, agreed, days, expected) => {
  const changes = { visit: { duration }, preferences: { shortVisitsAgreed: agreed }, daysSinceVisit: days };
  expect(findingsOf(shortVisit, changes)).toEqual(expected);
});

it.each([
  [true, null, "Nora Pike has not visited Wilfred Marsh in the last 28 days"],
  [false, 3, "short visits are not agreed with Wilfred Marsh"],
  [
    false,
    null,
    "short visits are not agreed with Wilfred Marsh, and Nora Pike has not visited Wilfred Marsh in the last 28 days",
  ],
])("says what is missing: agreed %s, last there %s days ago", (agreed, daysSinceVisit, missing) => {
  const match = exampleMatch({
    visit: { duration: 20 },
    preferences: { shortVisitsAgreed: agreed },
    daysSinceVisit,
  });
  expect(shortVisit(match)).toEqual([
    {
      finding: "under-30-minutes",
      sentence: `The visit lasts 20 minutes, less than 30: ${missing}.`,
      miss: "10 minutes short of 30",
    },
  ]);
});
