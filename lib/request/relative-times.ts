import { dateOf, type LocalDateTime, plusWallMinutes, timeOf } from "@/lib/domain/time";
import { type Canvas, take } from "./canvas";
import { ANY_LENGTH, lengthOf } from "./durations";

const WITHIN = new RegExp(
  `\\b(?:(?:with)?in|over|during) (?:the )?next (${ANY_LENGTH}|hour|half[ -]hour)|\\bwithin (?:the )?(${ANY_LENGTH}|hour|half[ -]hour)`,
  "gi",
);
const AHEAD = new RegExp(
  `\\bin (?:about |around )?(${ANY_LENGTH})(?:'s?)?(?: time| from now)?|\\b(${ANY_LENGTH}) (?:from now|hence)\\b`,
  "gi",
);

function minutesOf(text: string): number {
  const bare = /^(?:the )?(?:(half[ -])?hour)$/i.exec(text.trim());
  return bare ? (bare[1] ? 30 : 60) : lengthOf(text);
}

/**
 * Recognises times counted from now: `in the next hour` is a window, `in 2 hours` a moment. Wall-clock
 * arithmetic; a window that runs past midnight ends with the day that it starts on.
 */
export function findRelativeTimes(canvas: Canvas, now: LocalDateTime): void {
  take(canvas, WITHIN, (match) => {
    const until = plusWallMinutes(now, minutesOf(match[1] ?? match[2] ?? ""));
    const to = dateOf(until) === dateOf(now) ? timeOf(until) : "23:59";
    return [{ kind: "span", date: dateOf(now), window: { from: timeOf(now), to } }];
  });
  take(canvas, AHEAD, (match) => {
    const minutes = minutesOf(match[1] ?? match[2] ?? "");
    return minutes > 0 ? [{ kind: "moment", at: plusWallMinutes(now, minutes) }] : null;
  });
}
