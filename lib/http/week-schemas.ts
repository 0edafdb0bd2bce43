import { z } from "zod";
import { isCivilDate, weekdayOf } from "@/lib/domain/time";
import { WEEK_SCOPES } from "@/lib/domain/week/week-snapshot";
import { WEEK_AIMS, WEIGHT_NAMES } from "@/lib/domain/week/week-weights";

const date = z.string("must be text").refine(isCivilDate, 'must be a day that exists, such as "2026-12-07"');
const monday = date.refine((day) => weekdayOf(day) === "Mon", 'must be a Monday, such as "2026-12-07"');
const id = z
  .string("must be text")
  .trim()
  .min(1, "must not be empty")
  .max(100, "must be 100 characters at the most");
const weight = z.enum(WEIGHT_NAMES, `must be one of ${WEIGHT_NAMES.join(", ")}`);

const weights = z.strictObject(
  Object.fromEntries(WEEK_AIMS.map((aim) => [aim, weight.optional()])) as Record<
    (typeof WEEK_AIMS)[number],
    z.ZodOptional<typeof weight>
  >,
  `must be an object of ${WEEK_AIMS.join(", ")}`,
);

const search = {
  seed: z.number("must be a number").int("must be a whole number").min(0).max(2_147_483_647).nullish(),
  seconds: z
    .number("must be a number of seconds")
    .min(1, "must be 1 or more")
    .max(600, "must be 600 or less")
    .nullish(),
  weights: weights.optional(),
};

interface RawSearch {
  seed?: number | null;
  seconds?: number | null;
  weights?: z.output<typeof weights>;
}

const searchOf = ({ seed, seconds, weights: given }: RawSearch) => ({
  seed: seed ?? null,
  seconds: seconds ?? null,
  weights: Object.fromEntries(Object.entries(given ?? {}).filter(([, name]) => name !== undefined)),
});

/** The body of `POST /rota-drafts`. */
export const draftRequest = z
  .strictObject({
    week: monday,
    scope: z.enum(WEEK_SCOPES, `must be one of ${WEEK_SCOPES.join(", ")}`).default("all"),
    ...search,
  })
  .transform(({ week, scope, ...rest }) => ({ week, scope, ...searchOf(rest) }));

/** The body of `POST /generate-weekly-rota`: without one, or without a week, the next Monday's. */
export const generateRequest = z
  .object({ week: monday.nullish(), ...search }, "must be a JSON object with a week")
  .default({})
  .transform(({ week, ...rest }) => ({ week: week ?? null, ...searchOf(rest) }));

/** The body of `POST /rota-drafts/{id}/apply`: which changes; without any of these all of them. */
export const draftSelection = z
  .strictObject({
    patients: z.array(id, "must be a list of ids").default([]),
    employees: z.array(id, "must be a list of ids").default([]),
    days: z.array(date, "must be a list of days").default([]),
  })
  .default({ patients: [], employees: [], days: [] })
  .transform(({ patients, employees, days }) => ({
    patientIds: patients,
    employeeIds: employees,
    dates: days,
  }));

/** The query of `DELETE /rota-drafts/{id}`. */
export const stopQuery = z
  .object({ keep: z.enum(["true", "false"], "must be true or false").default("false") })
  .transform(({ keep }) => ({ keep: keep === "true" }));

/** The body of `PATCH /rota-weights`: what is left out stays. */
export const weightsEdit = weights.transform(
  (given) =>
    Object.fromEntries(Object.entries(given).filter(([, name]) => name !== undefined)) as Partial<
      Record<(typeof WEEK_AIMS)[number], z.output<typeof weight>>
    >,
);

/** The query of `POST /rota-weeks/{monday}/publish`. */
export const publishQuery = z
  .object({ dry_run: z.enum(["true", "false"], "must be true or false").default("false") })
  .transform(({ dry_run }) => ({ dryRun: dry_run === "true" }));
