"use client";

import { Maximize, ZoomIn, ZoomOut } from "lucide-react";
import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import { Button } from "@/app/_components/button";
import { ScrollRegion } from "@/app/_components/scroll-region";
import { finerTilesOf, type MapView, scaleBar, tilesOf } from "@/lib/domain/map/map-view";
import type { Shown } from "@/lib/domain/map/pan-zoom";
import { usePanZoom } from "./use-pan-zoom";

interface PanMapProps {
  view: MapView;
  tilesUrl: string | null;
  label: string;
  /** The picture, drawn on the server. */
  children: ReactNode;
}

/** From how near each position has its own label. */
const NEAR = 4;
/** Pixels below which names could not be read: the whole map is never narrower (36rem). */
const LEGIBLE = 576;
const KEYS = "Map: arrow keys move it, + and − zoom, 0 shows the whole map";

/** The picture of a map that can be moved and enlarged. Without script it is the picture alone. */
export function PanMap({ view, tilesUrl, label, children }: PanMapProps) {
  const { shown, picture, onPointer, onKeyDown, ...acts } = usePanZoom(view);
  const frame = useRef<HTMLDivElement>(null);
  const room = useWidth(frame);
  const { x, y, zoom } = shown;
  const isWhole = zoom === 1;
  // An enlarged map fits a small screen; what keeps its size is drawn larger there.
  const enlarged = isWhole || room === null ? 1 : Math.max(1, LEGIBLE / room);
  const fixed = enlarged / zoom;
  const focusable = room === null ? {} : { role: "group", tabIndex: 0, "aria-label": KEYS, onKeyDown };
  return (
    <div ref={frame} {...focusable} className="relative rounded-control">
      <ScrollRegion name="Map">
        <svg
          ref={picture}
          viewBox={`${x} ${y} ${view.width / zoom} ${view.height / zoom}`}
          role="img"
          aria-label={label}
          data-near={zoom >= NEAR || undefined}
          // Left out at first: a style in the page's own text is not allowed.
          style={isWhole ? undefined : ({ "--map-fixed": fixed } as object)}
          className={`group/map block h-auto w-full select-none rounded-control border border-line bg-sunken text-small ${isWhole ? "min-w-[36rem] touch-pan-x touch-pan-y" : "cursor-grab touch-none active:cursor-grabbing"}`}
          {...onPointer}
        >
          {tilesUrl !== null && <Tiles view={view} shown={shown} url={tilesUrl} />}
          {children}
          <g transform={`translate(${x} ${y}) scale(${fixed})`}>
            <ScaleBar bottom={view.height / enlarged} unitsPerMile={view.unitsPerMile / fixed} />
          </g>
        </svg>
      </ScrollRegion>
      {room !== null && <Controls {...acts} />}
      <span role="status" className="sr-only">
        {isWhole ? "" : `Enlarged ${Math.round(zoom * 10) / 10} times`}
      </span>
    </div>
  );
}

/** The tiles of the whole picture, and above them finer ones of an enlarged part. */
function Tiles({ view, shown, url }: { view: MapView; shown: Shown; url: string }) {
  return (
    <g className="opacity-70">
      {[...tilesOf(view), ...finerTilesOf(view, shown)].map(({ level, column, row, x, y, size }) => (
        <image
          key={`${level} ${column} ${row}`}
          href={url
            .replaceAll("{z}", String(level))
            .replaceAll("{x}", String(column))
            .replaceAll("{y}", String(row))}
          x={x}
          y={y}
          width={size}
          height={size}
        />
      ))}
    </g>
  );
}

/** The width of an element; null until there is a script to measure it. */
function useWidth(element: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

function Controls({ zoomIn, zoomOut, showAll }: Record<"zoomIn" | "zoomOut" | "showAll", () => void>) {
  return (
    <>
      <div className="absolute top-2 right-2 flex gap-1 print:hidden">
        <Button aria-label="Zoom in" onClick={zoomIn}>
          <ZoomIn aria-hidden className="size-4" />
        </Button>
        <Button aria-label="Zoom out" onClick={zoomOut}>
          <ZoomOut aria-hidden className="size-4" />
        </Button>
        <Button aria-label="Show the whole map" onClick={showAll}>
          <Maximize aria-hidden className="size-4" />
        </Button>
      </div>
      <p className="mt-2 text-muted text-small print:hidden">
        To look closer, pinch, hold Ctrl and turn the wheel, or press + and −. Drag or use the arrow keys to
        move.
      </p>
    </>
  );
}

const LONGEST_BAR = 220;

function ScaleBar({ bottom, unitsPerMile }: { bottom: number; unitsPerMile: number }) {
  const { miles, length } = scaleBar({ unitsPerMile }, LONGEST_BAR);
  const [x, y] = [24, bottom - 24];
  return (
    <>
      <path d={`M${x} ${y - 8}v8h${length}v-8`} fill="none" className="stroke-2 stroke-ink" />
      <text x={x + length / 2} y={y - 8} textAnchor="middle" className="fill-ink">
        {miles === 1 ? "1 mile" : `${miles} miles`}
      </text>
    </>
  );
}
