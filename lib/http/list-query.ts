import { z } from "zod";

const all = z.literal("all", "must be all").optional();

/** `?include=all` adds the archived and the cancelled. */
export const include = z.object({ include: all }).transform((query) => ({ all: query.include === "all" }));

const MOST_ROWS = 1_000_000;
const wholeNumber = z
  .string("must be given once")
  .regex(/^[1-9]\d{0,14}$/, "must be a whole number of 1 or more")
  .transform(Number);

/** At most `?limit=` rows, older than the row with the id `?before=`. */
export const page = z
  .object({ include: all, limit: wholeNumber.optional(), before: wholeNumber.optional() })
  .transform((query) => ({
    all: query.include === "all",
    limit: Math.min(query.limit ?? Number.POSITIVE_INFINITY, MOST_ROWS * MOST_ROWS),
    before: query.before,
  }));
