import type { Coordinates } from "../travel";

/** A map of some points on a picture, in Web Mercator (EPSG:3857), the projection of every tile server. */
export interface MapView {
  width: number;
  height: number;
  /** The level of the tiles that fit best; how wide one is in the picture. */
  tileZoom: number;
  tileSize: number;
  /** Of the picture's corner, in pixels of the world at `tileZoom`. */
  left: number;
  top: number;
  /** Picture units to a mile at the middle. */
  unitsPerMile: number;
}

export interface Point {
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
  /** Kept free at each side. */
  margin: number;
}

const TILE = 256;
/** A street, about; single points are not looked at from nearer, and tiles of all servers go as far. */
const NEAREST = 15;
const FARTHEST = 5;
const METRES_PER_MILE = 1609.344;
/** Length of the equator over the width of a tile of the whole world. */
const METRES_PER_UNIT = 40_075_016.686 / TILE;

/** Where a point lies on the square of the whole world, from 0 to 1 eastwards and southwards. */
function onWorld({ latitude, longitude }: Coordinates): Point {
  const angle = (latitude * Math.PI) / 180;
  return {
    x: longitude / 360 + 0.5,
    y: 0.5 - Math.log(Math.tan(Math.PI / 4 + angle / 2)) / (2 * Math.PI),
  };
}

/** The view on which all of these points lie; null without any. */
export function viewOf(points: readonly Coordinates[], { width, height, margin }: Size): MapView | null {
  const placed = points.map(onWorld);
  if (placed.length === 0) return null;
  const [xs, ys] = [placed.map(({ x }) => x), placed.map(({ y }) => y)];
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [north, south] = [Math.min(...ys), Math.max(...ys)];
  const zoomFor = (span: number, room: number) =>
    Math.log2((room - 2 * margin) / (TILE * Math.max(span, 1e-9)));
  const zoom = Math.max(
    FARTHEST,
    Math.min(NEAREST, zoomFor(east - west, width), zoomFor(south - north, height)),
  );
  const tileZoom = Math.min(NEAREST, Math.round(zoom));
  const tileSize = TILE * 2 ** (zoom - tileZoom);
  const scale = tileSize * 2 ** tileZoom;
  const latitudes = points.map(({ latitude }) => latitude);
  const middle = (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
  const metresPerUnit = (METRES_PER_UNIT * Math.cos((middle * Math.PI) / 180)) / 2 ** zoom;
  return {
    ...{ width, height, tileZoom, tileSize },
    left: ((west + east) / 2) * scale - width / 2,
    top: ((north + south) / 2) * scale - height / 2,
    unitsPerMile: METRES_PER_MILE / metresPerUnit,
  };
}

/** Where a point lies on the picture. */
export function pointOn({ tileZoom, tileSize, left, top }: MapView, place: Coordinates): Point {
  const { x, y } = onWorld(place);
  const scale = tileSize * 2 ** tileZoom;
  return { x: x * scale - left, y: y * scale - top };
}

/** A tile of the picture: its address on the server, where its corner is, and how large it is. */
export interface Tile extends Point {
  level: number;
  column: number;
  row: number;
  size: number;
}

/** The tiles that cover a view, row by row. */
export function tilesOf({ width, height, tileZoom, tileSize, left, top }: MapView): Tile[] {
  const last = 2 ** tileZoom - 1;
  const range = (from: number, length: number) => {
    const first = Math.max(0, Math.floor(from / tileSize));
    const until = Math.min(last, Math.floor((from + length) / tileSize));
    return Array.from({ length: Math.max(0, until - first + 1) }, (_, index) => first + index);
  };
  return range(top, height).flatMap((row) =>
    range(left, width).map((column) => ({
      ...{ level: tileZoom, column, row, size: tileSize },
      x: column * tileSize - left,
      y: row * tileSize - top,
    })),
  );
}

/** The level of streets with names; not every server goes as far. */
const FINEST = 17;

/** The tiles of a level that fits an enlarged part of a view, where that is finer than the view's own; else none. */
export function finerTilesOf(view: MapView, { x, y, zoom }: Point & { zoom: number }): Tile[] {
  const finer = Math.min(FINEST - view.tileZoom, Math.round(Math.log2(zoom)));
  if (finer < 1) return [];
  const part = {
    ...{ width: view.width / zoom, height: view.height / zoom, left: view.left + x, top: view.top + y },
    ...{ tileZoom: view.tileZoom + finer, tileSize: view.tileSize / 2 ** finer },
  };
  return tilesOf({ ...view, ...part }).map((tile) => ({ ...tile, x: tile.x + x, y: tile.y + y }));
}

const SCALES = [0.02, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 20, 50, 100, 200];

/** The longest of a few round numbers of miles that is no longer than `most` picture units. */
export function scaleBar(
  { unitsPerMile }: Pick<MapView, "unitsPerMile">,
  most: number,
): { miles: number; length: number } {
  const miles = SCALES.findLast((one) => one * unitsPerMile <= most) ?? (SCALES[0] as number);
  return { miles, length: miles * unitsPerMile };
}
