import type { ClockWindow } from "./availability";

/** `08:00–18:00`, `07:00–11:00 and 16:00–20:00`: by start; "none" for no window. */
export function windowsInWords(windows: readonly ClockWindow[]): string {
  const [only] = windows;
  if (only && windows.length === 1) return `${only.from}–${only.until}`;
  const spans = windows
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    .map(({ from, until }) => `${from}–${until}`);
  return spans.join(" and ") || "none";
}
