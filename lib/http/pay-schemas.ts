import { z } from "zod";
import { isCivilDate, isClockTime } from "@/lib/domain/time";

const date = z.string("must be text").refine(isCivilDate, 'must be a date that exists, such as "2026-04-01"');
const clock = z.string("must be text").refine(isClockTime, 'must be a time such as "20:00"');
const isMoney = (value: number) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;
const pounds = z
  .number("must be an amount in pounds")
  .min(0, "must be 0 or more")
  .max(500, "must be at most 500")
  .refine(isMoney, "must be pounds and pence");
const flag = z.boolean("must be true or false");

/** The body of `PATCH /pay-settings`; null sets the default. */
export const paySettingsEdit = z.strictObject({
  minimum_wage: z
    .array(z.strictObject({ from: date, pounds }), "must be a list of from and pounds")
    .min(1, "must have a rate")
    .max(50, "must be at most 50")
    .refine((all) => new Set(all.map(({ from }) => from)).size === all.length, "must name each day once")
    .nullish(),
  visit_rate: pounds.nullish(),
  travel_rate: pounds.nullish(),
  unsocial: z
    .strictObject({ from: clock, until: clock, saturdays: flag, sundays: flag, bank_holidays: flag })
    .refine(({ from, until }) => from !== until, "must have an end that differs from its start")
    .nullish(),
});
