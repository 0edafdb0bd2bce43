import { getConfig, now } from "@/lib/config";
import { type Instant, instantOf, isLocalDateTime } from "@/lib/domain/time";
import { AppError } from "@/lib/errors";

const MOMENT = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;

/**
 * The moment that the header `X-Now` names, for looking at a request as of then, else the clock's. Text
 * without an offset is wall-clock time of the branch. Throws `bad-request` for anything else.
 */
export function requestTime(headers: Headers): Instant {
  const text = headers.get("x-now")?.trim();
  if (!text) return now();
  const [, local = "", offset] = MOMENT.exec(text) ?? [];
  const moment = !isLocalDateTime(local)
    ? null
    : offset === undefined
      ? instantOf(local, getConfig().timeZone)
      : Date.parse(text);
  if (moment === null || Number.isNaN(moment)) {
    throw new AppError("bad-request", 'X-Now is not a time. Send one such as "2026-11-23T09:30".');
  }
  return moment;
}
