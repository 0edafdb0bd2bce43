/** The axis of a day: wall-clock minutes after midnight and the pixels they are drawn at. */

export const MINUTES_OF_DAY = 24 * 60;

/** Pixels an hour, from the whole day at a glance to single minutes. */
export const ZOOMS = [44, 64, 96, 140, 200] as const;
export const DEFAULT_ZOOM = 2;

/** What is dragged and drawn comes to lie on these minutes. */
export const STEP = 5;

/** Shorter is no visit. */
export const SHORTEST = 5;

/** Pixels of a block of the tray at the least: a time and a name, so that many that start together can be read. */
export const TRAY_WIDTH = 184;

export const pixelsOf = (minutes: number, perHour: number): number => (minutes * perHour) / 60;

export const minutesOf = (pixels: number, perHour: number): number => (pixels * 60) / perHour;

/** The nearest minute that a visit may start at. */
export const snapped = (minutes: number, step = STEP): number => Math.round(minutes / step) * step;

/** The part of a stretch that lies on the day; null when none does. */
export function onDay(from: number, until: number): { from: number; until: number } | null {
  const part = { from: Math.max(0, from), until: Math.min(MINUTES_OF_DAY, until) };
  return part.until > part.from ? part : null;
}

/** Where a stretch is drawn; what lies outside of the day is cut off. */
export function boxOf(from: number, until: number, perHour: number): { left: number; width: number } {
  const part = onDay(from, until) ?? { from: 0, until: 0 };
  return { left: pixelsOf(part.from, perHour), width: pixelsOf(part.until - part.from, perHour) };
}

/** `09:05`; after midnight the clock of the next day. */
export function clockOf(minutes: number): string {
  const inDay = ((Math.round(minutes) % MINUTES_OF_DAY) + MINUTES_OF_DAY) % MINUTES_OF_DAY;
  return `${String(Math.floor(inDay / 60)).padStart(2, "0")}:${String(inDay % 60).padStart(2, "0")}`;
}

/** The hours that have a label: every one, or every second where they would touch. */
export function labelledHours(perHour: number): number[] {
  const each = perHour < 50 ? 2 : 1;
  return Array.from({ length: 24 / each }, (_, index) => index * each);
}

/**
 * By how many minutes a drag over so many pixels moves a visit. A hand is never still: the first few pixels to
 * either side change nothing, so that a visit can be given to another carer at its very time.
 */
export function draggedMinutes(pixels: number, perHour: number, start: number): number {
  if (Math.abs(pixels) < STILL) return 0;
  return snapped(start + minutesOf(pixels, perHour)) - start;
}

const STILL = 8;

/** What the pointer touches of a visit: one of its ends, which is drawn longer or shorter, or the whole. */
export type Grip = "whole" | "start" | "end";

const EDGE = 6;

export function gripAt(offset: number, width: number): Grip {
  // A narrow visit has no ends to spare: one could not be taken hold of at all.
  if (width < 4 * EDGE) return "whole";
  if (offset <= EDGE) return "start";
  return offset >= width - EDGE ? "end" : "whole";
}

/** A stretch with one of its ends, or the whole, moved; never shorter than a visit may be. */
export function draggedSpan(
  grip: Grip,
  span: { from: number; duration: number },
  pixels: number,
  perHour: number,
): { from: number; duration: number } {
  const { from, duration } = span;
  if (grip === "whole") return { from: from + draggedMinutes(pixels, perHour, from), duration };
  if (grip === "end") {
    const longer = draggedMinutes(pixels, perHour, from + duration);
    return { from, duration: Math.max(SHORTEST, duration + longer) };
  }
  const moved = Math.min(draggedMinutes(pixels, perHour, from), duration - SHORTEST);
  return { from: from + moved, duration: duration - moved };
}
