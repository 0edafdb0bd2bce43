import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_MEAL_TIMES } from "../../meal-times";
import { SERVICE_LABELS, SERVICES } from "../../service";
import { minutesOfDay, WEEKDAYS } from "../../time";
import type { HoursPeriod } from "../hours-of-support";
import type { RegularVisitTerms } from "../regular-visit";
import { proposeCarePackage, type RecordedNeed } from "./propose-care-package";

const need = (changes: Partial<RecordedNeed> = {}): RecordedNeed => ({
  requiredHoursOfSupport: 2,
  requiredSupport: null,
  requiresMedication: null,
  wishedTimes: null,
  additionalRequirements: null,
  notes: null,
  ...changes,
});

const propose = (changes: Partial<RecordedNeed>, period: HoursPeriod = "day") =>
  proposeCarePackage(need(changes), period, DEFAULT_MEAL_TIMES);

/** `Breakfast 08:30 30 medicine` on every day, or with its days. */
const inShort = (visits: readonly RegularVisitTerms[]) =>
  visits.map(({ name, wishedStart, duration, services, weekdays }) => {
    const days = weekdays.length === 7 ? "" : ` ${weekdays.join("/")}`;
    return `${name} ${wishedStart} ${duration} ${services.join("+")}${days}`;
  });

const lines = (changes: Partial<RecordedNeed>, period?: HoursPeriod) =>
  inShort(propose(changes, period).regularVisits);

describe("examples of decision 023", () => {
  it("medication in the morning and at tea, and no longer than it takes", () => {
    expect(lines({ requiredHoursOfSupport: 3, requiredSupport: "Medication, Companionship" })).toEqual([
      "Breakfast 08:30 30 medicine",
      "Afternoon 15:00 120 companionship",
      "Tea 17:00 30 medicine",
    ]);
  });

  it("meals at meal times, personal care in the morning and at bedtime", () => {
    expect(lines({ requiredHoursOfSupport: 3, requiredSupport: "Meal Prep, Personal Care" })).toEqual([
      "Breakfast 08:30 45 personal_care+meal_prep",
      "Lunch 13:00 45 meal_prep",
      "Tea 17:00 45 meal_prep",
      "Bed 20:45 45 personal_care",
    ]);
  });

  it("joins visits when the hours hold no more of 30 minutes", () => {
    expect(lines({ requiredHoursOfSupport: 1, requiredSupport: "Meal Prep, Personal Care" })).toEqual([
      "Breakfast 08:30 30 personal_care+meal_prep",
      "Tea 17:00 30 personal_care+meal_prep",
    ]);
  });

  it("adds visits without medication when the hours are many", () => {
    expect(lines({ requiredHoursOfSupport: 6, requiredSupport: "Medication" })).toEqual([
      "Breakfast 08:30 30 medicine",
      "Morning 11:00 100 companionship",
      "Lunch 13:00 100 companionship",
      "Afternoon 15:00 100 companionship",
      "Tea 17:00 30 medicine",
    ]);
  });

  it("nobody cleans at bedtime", () => {
    expect(lines({ requiredHoursOfSupport: 8, requiredSupport: "Medication, Cleaning" })).toEqual([
      "Breakfast 08:30 30 medicine",
      "Morning 11:00 105 cleaning",
      "Lunch 13:00 105 cleaning",
      "Afternoon 15:00 105 cleaning",
      "Tea 17:00 30 medicine",
      "Bed 20:45 105 companionship",
    ]);
  });

  it("says what it was made from", () => {
    const { sentence } = propose({ requiredSupport: "Laundry, Shopping", requiresMedication: "Y" });
    expect(sentence).toBe("Proposed from 2 h of support a day for medication, shopping, laundry.");
  });

  it("hours a week that no seven days share evenly", () => {
    expect(lines({ requiredHoursOfSupport: 5, requiredSupport: "Personal Care" }, "week")).toEqual([
      "Breakfast 08:30 45 personal_care Mon/Tue/Wed/Thu",
      "Breakfast 08:30 40 personal_care Fri/Sat/Sun",
    ]);
  });

  it("fewer days where a day would have less than half an hour", () => {
    expect(lines({ requiredHoursOfSupport: 1.5, requiredSupport: "Shopping" }, "week")).toEqual([
      "Afternoon 15:00 30 shopping Mon/Wed/Fri",
    ]);
  });

  it("at the times that are wished", () => {
    expect(lines({ requiredSupport: "Exercise", wishedTimes: "medicine:10:00,exercise:14:00" })).toEqual([
      "Breakfast 10:00 30 medicine",
      "Lunch 14:00 90 exercise",
    ]);
  });

  it("usual lengths where no hours are recorded", () => {
    const proposal = propose({ requiredHoursOfSupport: null, requiredSupport: "Personal Care" });
    expect(inShort(proposal.regularVisits)).toEqual([
      "Breakfast 08:30 45 personal_care",
      "Bed 20:45 45 personal_care",
    ]);
    expect(proposal.sentence).toContain("because no hours of support are recorded");
  });

  it("two carers where the record speaks of them", () => {
    const { regularVisits } = propose({ requiredSupport: "Personal Care", notes: "Hoist" });
    expect(regularVisits.map(({ carersNeeded }) => carersNeeded)).toEqual([2, 2]);
  });

  it.each([
    [{ requiredHoursOfSupport: null }, "Neither hours"],
    [{ requiredHoursOfSupport: 0.4 }, "less than one visit"],
  ])("nothing for %j, and says why", (changes, why) => {
    const proposal = propose(changes, "week");
    expect(proposal.regularVisits).toEqual([]);
    expect(proposal.sentence).toContain(why);
  });
});

describe("whatever a workbook says", () => {
  const support = fc
    .subarray([...SERVICES])
    .map((services) => services.map((service) => SERVICE_LABELS[service]).join(", ") || null);
  const wish = fc
    .tuple(fc.constantFrom(...SERVICES), fc.integer({ min: 0, max: 95 }))
    .map(([service, quarter]) => {
      const clock = `${String(Math.floor(quarter / 4)).padStart(2, "0")}:${String((quarter % 4) * 15).padStart(2, "0")}`;
      return `${service}:${clock}`;
    });
  const anyNeed = fc.record({
    requiredHoursOfSupport: fc.integer({ min: 1, max: 24 * 60 }).map((minutes) => minutes / 60),
    requiredSupport: support,
    requiresMedication: fc.constantFrom("Y" as const, "N" as const, null),
    wishedTimes: fc.array(wish, { maxLength: 5 }).map((wishes) => wishes.join(",") || null),
    additionalRequirements: fc.constant(null),
    notes: fc.constantFrom(null, "two carers"),
  });
  const cases = fc.tuple(anyNeed, fc.constantFrom("day" as const, "week" as const));
  const holds = (check: (visits: RegularVisitTerms[], one: RecordedNeed, period: HoursPeriod) => void) =>
    fc.assert(
      fc.property(cases, ([one, period]) => {
        check(proposeCarePackage(one, period, DEFAULT_MEAL_TIMES).regularVisits, one, period);
      }),
      { numRuns: 500 },
    );
  const onDay = (visits: RegularVisitTerms[], weekday: string) =>
    visits.filter(({ weekdays }) => (weekdays as string[]).includes(weekday));

  it("the week is as long as the hours, to the minute", () => {
    holds((visits, { requiredHoursOfSupport: hours }, period) => {
      const minutes = Math.round((hours ?? 0) * 60 * (period === "day" ? 7 : 1));
      const sum = visits.reduce((total, { duration, weekdays }) => total + duration * weekdays.length, 0);
      expect(sum).toBe(minutes < 30 ? 0 : minutes);
    });
  });

  it("no visit is under 30 minutes, and each may start when it is wished", () => {
    holds((visits) => {
      for (const { duration, earliestStart, wishedStart, latestStart } of visits) {
        expect(duration).toBeGreaterThanOrEqual(30);
        expect(earliestStart <= wishedStart && wishedStart <= latestStart).toBe(true);
      }
    });
  });

  it("no two visits of a day are wished at once", () => {
    holds((visits) => {
      for (const weekday of WEEKDAYS) {
        const day = onDay(visits, weekday);
        for (const [index, next] of day.entries()) {
          const before = day[index - 1];
          if (!before) continue;
          expect(minutesOfDay(next.wishedStart)).toBeGreaterThanOrEqual(
            minutesOfDay(before.wishedStart) + before.duration,
          );
        }
      }
    });
  });

  it("doses are four hours apart wherever in their windows they start", () => {
    holds((visits) => {
      for (const weekday of WEEKDAYS) {
        const doses = onDay(visits, weekday).filter(({ services }) => services.includes("medicine"));
        for (const [index, next] of doses.entries()) {
          const before = doses[index - 1];
          if (!before) continue;
          expect(minutesOfDay(next.earliestStart) - minutesOfDay(before.latestStart)).toBeGreaterThanOrEqual(
            240,
          );
        }
      }
    });
  });

  it("whoever needs medication gets it, and twice the same gives the same", () => {
    holds((visits, one, period) => {
      const needs = one.requiresMedication === "Y" || (one.requiredSupport ?? "").includes("Medication");
      if (needs && visits.length > 0)
        expect(visits.some(({ services }) => services.includes("medicine"))).toBe(true);
      expect(proposeCarePackage(one, period, DEFAULT_MEAL_TIMES).regularVisits).toEqual(visits);
    });
  });
});
