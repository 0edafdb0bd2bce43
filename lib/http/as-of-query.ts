import { z } from "zod";
import { getConfig } from "@/lib/config";
import type { AsOf } from "@/lib/domain/as-of";
import { instantAtOrAfter, isLocalDateTime, utcStamp } from "@/lib/domain/time";

/** `?at=2026-11-23T09:30` (the branch's wall clock) or `?entry=57` (after that entry of the log); null for now. */
export const asOfQuery = z
  .object({
    at: z.string().refine(isLocalDateTime, 'must be a time such as "2026-11-23T09:30"').optional(),
    entry: z
      .string()
      .regex(/^\d{1,15}$/, "must be the number of a log entry")
      .transform(Number)
      .optional(),
  })
  .transform(({ at, entry }): AsOf | null => {
    if (entry !== undefined) return { entry };
    return at === undefined ? null : { stamp: utcStamp(instantAtOrAfter(at, getConfig().timeZone)) };
  });
