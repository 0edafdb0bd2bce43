import { z } from "zod";
import { HOURS_PERIODS } from "@/lib/domain/care-package/hours-of-support";
import { NATIONS } from "@/lib/domain/care-package/nation";
import { SUSPENSION_REASONS } from "@/lib/domain/care-package/regular-visit";
import { isCivilDate, isLocalDateTime } from "@/lib/domain/time";

const date = z.string("must be text").refine(isCivilDate, 'must be a day that exists, such as "2026-11-23"');
const reason = z.enum(SUSPENSION_REASONS, `must be one of ${SUSPENSION_REASONS.join(", ")}`);

const localDateTime = z
  .string("must be text")
  .refine(isLocalDateTime, 'must be a time such as "2026-11-23T09:30"');
/** A day alone begins at its midnight. */
const moment = z.union(
  [localDateTime, date.transform((day) => `${day}T00:00`).refine(isLocalDateTime)],
  'must be a day such as "2026-11-23" or a time such as "2026-11-23T09:30"',
);

/** The body of `POST /patients/{id}/suspensions`; `return_date` is the first day, or minute, of being back. */
export const suspension = z
  .strictObject({ reason: reason, from: moment, return_date: moment.nullish() })
  .transform(({ return_date, ...rest }) => ({ ...rest, until: return_date ?? null }));

/** The body of `PATCH /patients/{id}/suspensions/{id}`. */
export const suspensionEdit = z
  .strictObject({
    reason: reason.optional(),
    from: moment.optional(),
    return_date: moment.nullish(),
  })
  .transform(({ return_date, ...rest }) => ({
    ...rest,
    ...(return_date === undefined ? {} : { until: return_date }),
  }));

/** The body of `PATCH /care-package-settings`. */
export const needSettingsEdit = z.strictObject({
  hours_of_support_per: z.enum(HOURS_PERIODS, "must be day or week").optional(),
  nation: z.enum(NATIONS, `must be one of ${NATIONS.join(", ")}`).optional(),
});

/** `?from=2026-12-01&until=2027-01-01`, the end not included. */
export const dateSpanQuery = z.object({ from: date, until: date });
