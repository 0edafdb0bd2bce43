import { z } from "zod";
import { isCivilDate, isClockTime, WEEKDAYS } from "@/lib/domain/time";

const date = z.string("must be text").refine(isCivilDate, 'must be a day that exists, such as "2026-11-23"');
const clock = z.string("must be text").refine(isClockTime, 'must be a time such as "09:30"');
const number = z.number("must be a number").int("must be a whole number");
const weekday = z.enum(WEEKDAYS, `must be one of ${WEEKDAYS.join(", ")}`);

const window = z.strictObject({ from: clock, to: clock }).transform(({ from, to }) => ({ from, until: to }));
const hours = z
  .number("must be a number of hours")
  .min(0, "must be 0 or more")
  .max(168, "must be 168 at the most")
  .nullish()
  .transform((value) => value ?? null);

const patternWindow = z
  .strictObject({
    weekday,
    from: clock,
    to: clock,
    every_weeks: number.min(1, "must be 1 or more").max(8, "must be 8 at the most").default(1),
    weeks_from: date.nullish(),
    valid_from: date.nullish(),
    valid_until: date.nullish(),
  })
  .transform(({ weekday, from, to, every_weeks, weeks_from, valid_from, valid_until }) => ({
    weekday,
    from,
    until: to,
    everyWeeks: every_weeks,
    weeksFrom: weeks_from ?? null,
    validFrom: valid_from ?? null,
    validUntil: valid_until ?? null,
  }));

/** The body of `PUT /employees/{id}/availability`: all of it; `windows` left out or null is as the workbook says. */
export const availability = z
  .strictObject({
    windows: z.array(patternWindow, "must be a list").max(200, "must be 200 at the most").nullish(),
    exceptions: z
      .array(
        z.strictObject({
          date,
          windows: z.array(window, "must be a list").max(10, "must be 10 at the most").default([]),
          notes: z.string("must be text").trim().max(500, "must be 500 characters at the most").nullish(),
        }),
        "must be a list",
      )
      .max(1000, "must be 1000 at the most")
      .default([]),
    contracted_hours: hours,
    preferred_hours: hours,
    most_hours: hours,
    opted_out_of_48_hours: z.boolean("must be true or false").default(false),
  })
  .transform((written) => ({
    windows: written.windows ?? null,
    exceptions: written.exceptions.map((one) => ({ ...one, notes: one.notes || null })),
    contractedHours: written.contracted_hours,
    preferredHours: written.preferred_hours,
    mostHours: written.most_hours,
    optedOutOf48Hours: written.opted_out_of_48_hours,
  }));
