import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { check } from "../check";
import { exampleMatch } from "./example-match";
import { RULES } from "./index";
import { RULE_IDS } from "./rule";
import { SEVERITIES } from "./severities";

const folder = import.meta.dirname;

it.each(RULE_IDS)("%s stands in a file of its own, with its test beside it", (id) => {
  expect(existsSync(join(folder, `${id}.ts`))).toBe(true);
  expect(existsSync(join(folder, `${id}.test.ts`))).toBe(true);
  expect(RULES[id]).toBeTypeOf("function");
});

it("no rule stands in a file without being registered", () => {
  const others = ["index", "rule", "rules", "severities", "example-match"];
  const files = readdirSync(folder).map((name) => name.replace(/(\.test)?\.ts$/, ""));
  expect(new Set(files.filter((name) => !others.includes(name)))).toEqual(new Set(RULE_IDS));
});

it("what DOMAIN fixes at block blocks", () => {
  expect(SEVERITIES["medication-nurse"]["not-a-nurse"]).toBe("block");
  expect(SEVERITIES["no-overlap"]["carer-booked"]).toBe("block");
  expect(SEVERITIES["certificate-valid"].expired).toBe("block");
});

it("a match without a fault has no verdict", () => {
  expect(check(exampleMatch())).toEqual([]);
});

it("every rule that has something to say says it, each with its weight", () => {
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
    "within-hours not-recorded warn",
  ]);
});
