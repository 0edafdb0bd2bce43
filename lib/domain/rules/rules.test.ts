import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { exampleMatch, type MatchChanges, travelTaking } from "./example-match";
import { RULES } from "./index";
import { RULE_IDS, type RuleId } from "./rule";
import { type FindingOf, isFinding, SEVERITIES } from "./severities";

const folder = import.meta.dirname;

it.each(RULE_IDS)("%s stands in a file of its own, with its test beside it", (id) => {
  expect(existsSync(join(folder, `${id}.ts`))).toBe(true);
  expect(existsSync(join(folder, `${id}.test.ts`))).toBe(true);
  expect(RULES[id]).toBeTypeOf("function");
});

it("no rule stands in a file without being registered", () => {
  const others = [
    "index",
    "rule",
    "rules",
    "severities",
    "severity-labels",
    "example-match",
    "descriptions",
    "time-rules.property",
  ];
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name.replace(/(\.test)?\.ts$/, ""));
  expect(new Set(files.filter((name) => !others.includes(name)))).toEqual(new Set(RULE_IDS));
});

it("a finding is one of the table's, under its own rule", () => {
  expect(isFinding("language", "not-spoken")).toBe(true);
  expect(isFinding("language", "expired")).toBe(false);
  expect(isFinding("language", "toString")).toBe(false);
  expect(isFinding("astrology", "not-spoken")).toBe(false);
  expect(isFinding("toString", "name")).toBe(false);
});

it("the rules come in the order in which the pages list them", () => {
  expect(Object.keys(RULES)).toEqual([...RULE_IDS]);
  expect(Object.keys(SEVERITIES)).toEqual([...RULE_IDS]);
});

it("what DOMAIN fixes at block blocks", () => {
  expect(SEVERITIES["medication-nurse"]["not-a-nurse"]).toBe("block");
  expect(SEVERITIES["no-overlap"]["carer-booked"]).toBe("block");
  expect(SEVERITIES["certificate-valid"].expired).toBe("block");
});

/** What a rule finds, and beside it the nearest case in which it does not. */
interface Border {
  found: MatchChanges;
  not: MatchChanges;
}

const eight: [string, number][] = Array.from({ length: 8 }, (_, index) => [
  `2026-11-23T${11 + index}:00`,
  15,
]);
const tenHours: [string, number][] = ["23", "24", "25", "26", "27"].map((day) => [
  `2026-11-${day}T08:00`,
  570,
]);
const sunday = { startTime: "2026-11-29T10:00" };
const must = (employeeId: string) => ({ employeeId, strength: "must" as const });
const prefer = (employeeId: string) => ({ employeeId, strength: "prefer" as const });

/** One row for each finding of the severity table; the compiler asks for the missing ones. */
const BORDERS: { [Id in RuleId]: Record<FindingOf<Id>, Border> } = {
  inactive: { inactive: { found: { employee: { status: "Inactive" } }, not: {} } },
  absence: {
    off: {
      found: { absences: [{ from: "2026-11-22T08:00", until: "2026-11-23T10:01" }] },
      not: { absences: [{ from: "2026-11-22T08:00", until: "2026-11-23T10:00" }] },
    },
  },
  "required-role": {
    "below-role": {
      found: { employee: { qualification: "Carer" }, demands: { requiredRole: "Senior Carer" } },
      not: { employee: { qualification: "Carer" }, demands: { requiredRole: "Carer" } },
    },
  },
  "medication-nurse": {
    "not-a-nurse": {
      found: { employee: { qualification: "Senior Carer" } },
      not: { employee: { qualification: "Senior Carer" }, visit: { services: ["laundry"] } },
    },
  },
  "certificate-valid": {
    expired: {
      found: { employee: { certificateExpiryDate: "2026-11-22" } },
      not: { employee: { certificateExpiryDate: "2026-11-23" } },
    },
    "not-recorded": {
      found: { employee: { certificateExpiryDate: null } },
      not: { employee: { certificateExpiryDate: "2026-11-22" } },
    },
  },
  language: {
    "not-spoken": {
      found: { patient: { languagePreference: "Hindi" } },
      not: { patient: { languagePreference: "Hindi/Polish" } },
    },
    "demanded-not-spoken": {
      found: { demands: { language: "Hindi" } },
      not: { demands: { language: "Polish" } },
    },
  },
  vehicle: {
    "no-car": {
      found: { employee: { transportMode: "Bicycle" }, demands: { vehicle: true } },
      not: { employee: { transportMode: "Car" }, demands: { vehicle: true } },
    },
  },
  "gender-preference": {
    "demanded-not-met": {
      found: { demands: { gender: "Male" } },
      not: { demands: { gender: "Female" } },
    },
    "must-not-met": {
      found: { preferences: { gender: { value: "Male", strength: "must" } } },
      not: { preferences: { gender: { value: "Male", strength: "prefer" } } },
    },
    "prefer-not-met": {
      found: { preferences: { gender: { value: "Male", strength: "prefer" } } },
      not: { preferences: { gender: { value: "Female", strength: "prefer" } } },
    },
  },
  preferred: {
    "must-be-another": {
      found: { preferences: { preferred: [must("E002")] } },
      not: { preferences: { preferred: [must("E002"), must("E001")] } },
    },
    "prefers-another": {
      found: { preferences: { preferred: [prefer("E002")] } },
      not: { preferences: { preferred: [prefer("E002"), prefer("E001")] } },
    },
  },
  avoid: {
    "must-avoid": {
      found: { preferences: { avoid: [must("E001")] } },
      not: { preferences: { avoid: [must("E002"), prefer("E001")] } },
    },
    "prefers-to-avoid": {
      found: { preferences: { avoid: [prefer("E001")] } },
      not: { preferences: { avoid: [prefer("E002")] } },
    },
  },
  "no-overlap": {
    "carer-booked": {
      found: { bookings: [["2026-11-23T09:30", 31]] },
      not: { bookings: [["2026-11-23T09:30", 30]] },
    },
  },
  "travel-fits": {
    "too-late": {
      found: { bookings: [["2026-11-23T09:00", 30]], travel: travelTaking(31) },
      not: { bookings: [["2026-11-23T09:00", 30]], travel: travelTaking(30) },
    },
    "far-apart": {
      found: { bookings: [["2026-11-23T08:00", 30]], travel: travelTaking(46) },
      not: { bookings: [["2026-11-23T08:00", 30]], travel: travelTaking(45) },
    },
  },
  "home-distance": {
    "too-far": { found: { travel: travelTaking(91) }, not: { travel: travelTaking(90) } },
    far: { found: { travel: travelTaking(46) }, not: { travel: travelTaking(45) } },
  },
  "within-hours": {
    outside: {
      found: { visit: { startTime: "2026-11-23T17:31" } },
      not: { visit: { startTime: "2026-11-23T17:30" } },
    },
    "day-off": { found: { employee: { weekdays: "Tue" } }, not: { employee: { weekdays: "Mon/Tue" } } },
    "not-recorded": { found: { employee: { latestEnd: null } }, not: { employee: { latestEnd: "10:15" } } },
  },
  "shift-matches": {
    "outside-shift": {
      found: { employee: { shifts: "Breakfast" }, visit: { startTime: "2026-11-23T13:31" } },
      not: { employee: { shifts: "Breakfast" }, visit: { startTime: "2026-11-23T13:30" } },
    },
  },
  "daily-load": { "too-many": { found: { bookings: eight }, not: { bookings: eight.slice(1) } } },
  "weekly-hours": {
    "over-48-hours": {
      found: { visit: { ...sunday, duration: 31 }, bookings: tenHours },
      not: { visit: { ...sunday, duration: 30 }, bookings: tenHours },
    },
    "over-most-hours": {
      found: { bookings: [["2026-11-25T10:00", 571]], availability: { mostHours: 10 } },
      not: { bookings: [["2026-11-25T10:00", 570]], availability: { mostHours: 10 } },
    },
    "short-rest": {
      found: { bookings: [["2026-11-22T22:30", 31]] },
      not: { bookings: [["2026-11-22T22:30", 30]] },
    },
    "no-break": {
      found: {
        visit: { startTime: "2026-11-23T11:00", duration: 181 },
        bookings: [["2026-11-23T08:00", 180]],
      },
      not: {
        visit: { startTime: "2026-11-23T11:00", duration: 180 },
        bookings: [["2026-11-23T08:00", 180]],
      },
    },
  },
  "short-visit": {
    "under-30-minutes": { found: { visit: { duration: 29 } }, not: { visit: { duration: 30 } } },
  },
  "dose-gap": {
    "too-close": {
      found: { patientVisits: [["2026-11-23T06:01", 30, ["medicine"]]] },
      not: { patientVisits: [["2026-11-23T06:00", 30, ["medicine"]]] },
    },
  },
};

const rows = RULE_IDS.flatMap((rule) =>
  Object.entries<Border>(BORDERS[rule]).map(([finding, border]) => ({ rule, finding, ...border })),
);

describe("each finding of the table is found, and is not in the nearest other case", () => {
  it.each(rows)("$rule $finding", ({ rule, finding, found, not }) => {
    const findings = (changes: MatchChanges) =>
      RULES[rule](exampleMatch(changes)).map((each) => each.finding);
    expect(findings(found)).toContain(finding);
    expect(findings(not)).not.toContain(finding);
  });

  it("and the table has no others", () => {
    const table = RULE_IDS.flatMap((rule) =>
      Object.keys(SEVERITIES[rule]).map((finding) => `${rule} ${finding}`),
    );
    expect(rows.map(({ rule, finding }) => `${rule} ${finding}`).toSorted()).toEqual(table.toSorted());
    const made = rows.flatMap(({ rule, found, not }) =>
      [found, not].flatMap((changes) =>
        RULE_IDS.flatMap((id) =>
          RULES[id](exampleMatch(changes)).map((each) => `${id} ${each.finding} ${rule}`),
        ),
      ),
    );
    for (const each of made) {
      const [id, finding] = each.split(" ") as [string, string];
      expect(isFinding(id, finding), each).toBe(true);
    }
  });
});

it.each(rows)("$rule $finding says what it compared in one plain sentence", ({ rule, finding, found }) => {
  const said = RULES[rule](exampleMatch(found)).filter((each) => each.finding === finding);
  for (const { sentence, miss } of said) {
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(sentence).toMatch(/Nora Pike|Wilfred Marsh/);
    expect(sentence).not.toMatch(/undefined|null|NaN|T\d\d:|object/);
    expect(miss ?? "free").toMatch(/^[a-z\d].*[^.]$/);
  }
});

it("religion and ethnicity are never looked at", () => {
  for (const { rule, found, not } of rows) {
    for (const changes of [found, not]) {
      const said = (religion: string | null, ethnicity: string | null) =>
        RULES[rule](
          exampleMatch({
            ...changes,
            employee: { ...changes.employee, religion, ethnicity },
            patient: { ...changes.patient, religion: ethnicity, ethnicity: religion },
          }),
        );
      expect(said("Sikh", "Asian")).toEqual(said(null, null));
    }
  }
});
