import { describe, expect, it } from "vitest";
import { blocks, check, excludes, mayBePassed } from "./check";
import { exampleMatch, type MatchChanges } from "./rules/example-match";
import type { Severity, Verdict } from "./rules/rule";

it("a match without a fault has no verdict", () => {
  expect(check(exampleMatch())).toEqual([]);
});

it("every rule that has something to say says it, each finding with its weight", () => {
  const verdicts = check(
    exampleMatch({
      employee: {
        qualification: "Carer",
        certificateExpiryDate: null,
        earliestStart: null,
        transportMode: "Walking",
      },
      patient: { status: "Inactive" },
      demands: { requiredRole: "Nurse", language: "Urdu", vehicle: true },
      bookings: [["2026-11-23T10:00", 30]],
    }),
  );
  expect(verdicts.map(({ rule, finding, severity }) => `${rule} ${finding} ${severity}`)).toEqual([
    "inactive inactive block",
    "required-role below-role block",
    "medication-nurse not-a-nurse block",
    "certificate-valid not-recorded warn",
    "language demanded-not-spoken block",
    "vehicle no-car block",
    "no-overlap carer-booked block",
    "home-distance too-far override",
    "within-hours not-recorded warn",
  ]);
});

it("a verdict is the finding with its rule and weight", () => {
  expect(check(exampleMatch({ visit: { startTime: "2026-11-23T17:40" } }))).toEqual([
    {
      rule: "within-hours",
      finding: "outside",
      severity: "override",
      sentence: "Nora Pike works 08:00–18:00; the visit is 17:40–18:10: 10 minutes too late.",
      miss: "works until 18:00",
    },
  ]);
});

describe("the settings of the operator", () => {
  const faults: MatchChanges = {
    employee: { qualification: "Carer", certificateExpiryDate: "2026-11-01", weekdays: "Tue" },
    bookings: [["2026-11-23T10:00", 30]],
  };
  const weights = (severity: Severity, changes: MatchChanges = faults) =>
    check(exampleMatch({ ...changes, settings: { severityOf: () => severity } })).map(
      (verdict) => `${verdict.finding} ${verdict.severity}`,
    );

  it.each(["warn", "override", "block"] as const)("weigh findings as %s, save what is fixed", (severity) => {
    expect(weights(severity)).toEqual([
      "not-a-nurse block",
      "expired block",
      "carer-booked block",
      `day-off ${severity}`,
    ]);
  });

  it("switch findings off, save what is fixed", () => {
    expect(weights("off")).toEqual(["not-a-nurse block", "expired block", "carer-booked block"]);
    expect(weights("off", { employee: { certificateExpiryDate: null } })).toEqual([]);
  });

  it("are asked by rule and finding", () => {
    const severityOf = (rule: string, finding: string): Severity =>
      rule === "within-hours" && finding === "day-off" ? "warn" : "block";
    expect(check(exampleMatch({ ...faults, settings: { severityOf } })).at(-1)?.severity).toBe("warn");
  });
});

describe("what verdicts mean together", () => {
  const of = (...severities: Verdict["severity"][]): Verdict[] =>
    severities.map((severity) => ({ rule: "language", finding: "not-spoken", sentence: "Said.", severity }));

  it("block and override keep the carer away, block for good", () => {
    expect(of("block", "override", "warn").map(excludes)).toEqual([true, true, false]);
    expect(of("block", "override", "warn").map(blocks)).toEqual([true, false, false]);
  });

  it.each<[Verdict["severity"][], boolean]>([
    [[], false],
    [["warn"], false],
    [["override"], true],
    [["warn", "override", "override"], true],
    [["override", "block"], false],
    [["block"], false],
  ])("%j may be overridden: %s", (severities, expected) => {
    expect(mayBePassed(of(...severities))).toBe(expected);
  });
});
