import type { Point } from "./map-view";

/** The part of a picture that is shown: its corner in units of the picture, and how many times it is enlarged. */
export interface Shown extends Point {
  zoom: number;
}

export interface PictureSize {
  width: number;
  height: number;
}

/** All of the picture. */
export const WHOLE: Shown = { x: 0, y: 0, zoom: 1 };

/** A few houses; nearer, nothing more is to be seen. */
const NEAREST = 32;

const within = (value: number, most: number) => Math.min(Math.max(value, 0), most);

/** Never beyond the edges of the picture. */
function kept({ x, y, zoom }: Shown, { width, height }: PictureSize): Shown {
  return { zoom, x: within(x, width - width / zoom), y: within(y, height - height / zoom) };
}

/** Moves the shown part by units of the picture, as far as its edges. */
export const moved = (shown: Shown, { x, y }: Point, size: PictureSize): Shown =>
  kept({ ...shown, x: shown.x + x, y: shown.y + y }, size);

/** Enlarges by a factor, so that a point of the picture stays where it is on the screen. */
export function zoomed(shown: Shown, factor: number, at: Point, size: PictureSize): Shown {
  const zoom = Math.min(Math.max(shown.zoom * factor, 1), NEAREST);
  const part = shown.zoom / zoom;
  return kept({ zoom, x: at.x - (at.x - shown.x) * part, y: at.y - (at.y - shown.y) * part }, size);
}

/** The middle of what is shown, in units of the picture. */
export const middleOf = ({ x, y, zoom }: Shown, { width, height }: PictureSize): Point => ({
  x: x + width / zoom / 2,
  y: y + height / zoom / 2,
});

/** A point of the screen in units of the picture. */
export function pointUnder(
  shown: Shown,
  screen: Point,
  drawn: { left: number; top: number; width: number },
  size: PictureSize,
): Point {
  const unit = size.width / shown.zoom / drawn.width;
  return { x: shown.x + (screen.x - drawn.left) * unit, y: shown.y + (screen.y - drawn.top) * unit };
}
