import { z } from "zod";
import { APPLY_TO } from "@/lib/domain/care-package/edit-package";
import { BANK_HOLIDAY_BEHAVIOURS, type RegularVisitTerms } from "@/lib/domain/care-package/regular-visit";
import { startsAround } from "@/lib/domain/care-package/starts-around";
import { GENDERS, QUALIFICATIONS } from "@/lib/domain/employee";
import { CARERS_NEEDED } from "@/lib/domain/request";
import { SERVICES } from "@/lib/domain/service";
import { isCivilDate, isClockTime, WEEKDAYS } from "@/lib/domain/time";

const id = z
  .string("must be text")
  .trim()
  .min(1, "must not be empty")
  .max(100, "must be 100 characters at the most");
const date = z.string("must be text").refine(isCivilDate, 'must be a day that exists, such as "2026-11-23"');
const clock = z.string("must be text").refine(isClockTime, 'must be a time such as "09:30"');
const oneOf = <Value extends string>(values: readonly Value[]) =>
  z.enum(values as readonly [Value, ...Value[]], `must be one of ${values.join(", ")}`);
const number = z.number("must be a number").int("must be a whole number");

/** What may be said of a regular visit; what is left out stays, or has its default. */
const terms = {
  name: z.string("must be text").trim().optional(),
  service_types: z.array(oneOf(SERVICES), "must be a list of services").optional(),
  weekdays: z.array(oneOf(WEEKDAYS), "must be a list of weekdays").optional(),
  every_weeks: number.optional(),
  weeks_from: date.nullish(),
  earliest_start: clock.optional(),
  wished_start: clock.optional(),
  latest_start: clock.optional(),
  duration: number.optional(),
  carers: z.literal(CARERS_NEEDED, "must be 1, 2, 3 or 4").optional(),
  time_critical: z.boolean("must be true or false").optional(),
  required_role: oneOf(QUALIFICATIONS).nullish(),
  language: id.nullish(),
  gender: oneOf(GENDERS).nullish(),
  vehicle: z.boolean("must be true or false").optional(),
  regular_carers: z.array(id, "must be a list of ids").optional(),
  notes: z.string("must be text").trim().nullish(),
  from: date.nullish(),
  until: date.nullish(),
  bank_holidays: oneOf(BANK_HOLIDAY_BEHAVIOURS).optional(),
};

type Written = z.output<z.ZodObject<typeof terms>>;

const given = <Value extends object>(values: Value): Partial<Value> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<Value>;

/** From the keys that programs write to those of the domain; only what was given. Weekdays from Monday on. */
function plainTerms(written: Written): Partial<Omit<RegularVisitTerms, "demands">> {
  return given({
    name: written.name,
    services: written.service_types && SERVICES.filter((one) => written.service_types?.includes(one)),
    weekdays: written.weekdays && WEEKDAYS.filter((one) => written.weekdays?.includes(one)),
    everyWeeks: written.every_weeks,
    weeksFrom: written.weeks_from,
    earliestStart: written.earliest_start,
    wishedStart: written.wished_start,
    latestStart: written.latest_start,
    duration: written.duration,
    carersNeeded: written.carers,
    timeCritical: written.time_critical,
    regularCarers: written.regular_carers,
    notes: written.notes === undefined ? undefined : written.notes || null,
    from: written.from,
    until: written.until,
    bankHolidays: written.bank_holidays,
  }) as Partial<Omit<RegularVisitTerms, "demands">>;
}

const demandsOf = ({ required_role: role, language, gender, vehicle }: Written) =>
  given({ requiredRole: role === "Carer" ? null : role, language, gender, vehicle });

const NO_DEMANDS = { requiredRole: null, language: null, gender: null, vehicle: false };

/** A whole regular visit; for a start window that is left out see {@link startsAround}. */
function wholeTerms(written: Written): RegularVisitTerms {
  const wished = written.wished_start ?? "";
  const around = isClockTime(wished)
    ? startsAround(wished, written.time_critical ?? false)
    : { earliestStart: "", latestStart: "" };
  return {
    name: "",
    services: [],
    weekdays: [...WEEKDAYS],
    everyWeeks: 1,
    weeksFrom: null,
    ...around,
    wishedStart: wished,
    duration: 30,
    carersNeeded: 1,
    timeCritical: false,
    regularCarers: [],
    notes: null,
    from: null,
    until: null,
    bankHolidays: "as-usual",
    ...plainTerms(written),
    demands: { ...NO_DEMANDS, ...demandsOf(written) },
  };
}

const needed = { name: z.string("must be text").trim(), wished_start: clock, duration: number };
const neededServices = z.array(oneOf(SERVICES), "must be a list of services").min(1, "must name a service");

/** The body of `POST /patients/{id}/regular-visits`. */
export const newRegularVisit = z
  .strictObject(
    { ...terms, ...needed, service_types: neededServices },
    "must be a JSON object of a regular visit",
  )
  .transform(wholeTerms);

/** The body of `PUT /patients/{id}/care-package`: all lines; one with its `id` stays the same line. */
export const wholePackage = z.strictObject({
  regular_visits: z
    .array(
      z
        .strictObject({ ...terms, ...needed, service_types: neededServices, id: number.nullish() })
        .transform(({ id: line, ...written }) => ({ ...wholeTerms(written), id: line ?? null })),
      "must be a list of regular visits",
    )
    .max(60, "must be 60 at the most"),
});

const reach = {
  apply: oneOf(APPLY_TO),
  date: date.nullish(),
};

/** The body of `PATCH /patients/{id}/regular-visits/{id}`. */
export const regularVisitEdit = z
  .strictObject({ ...terms, ...reach }, "must be a JSON object of what is to change")
  .transform(({ apply, date: day, ...written }) => ({
    apply: { to: apply, date: day ?? null },
    changes: plainTerms(written),
    demands: demandsOf(written),
  }));

/** The body of `DELETE /patients/{id}/regular-visits/{id}`; none removes the line altogether. */
export const regularVisitRemoval = z
  .strictObject({ apply: reach.apply.default("all"), date: reach.date }, "must be a JSON object")
  .default({ apply: "all", date: null })
  .transform(({ apply, date: day }) => ({ to: apply, date: day ?? null }));

/** The body of a confirmation: numbers of proposed lines, or `all`. */
export const confirmation = z
  .strictObject({
    regular_visits: z
      .union(
        [z.literal("all"), z.array(number).min(1, "must name one")],
        'must be "all" or a list of numbers',
      )
      .default("all"),
  })
  .default({ regular_visits: "all" });

/** `?dry_run=true`: says what would be done, and does nothing. */
export const dryRunQuery = z
  .object({ dry_run: z.enum(["true", "false"], "must be true or false").default("false") })
  .transform(({ dry_run }) => ({ dryRun: dry_run === "true" }));
