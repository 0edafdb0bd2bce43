import type { ReactNode } from "react";
import type { Point } from "@/lib/domain/map/map-view";
import type { MapLayers, Spot } from "./map-layers";
import { PanMap } from "./pan-map";

interface MapPictureProps {
  layers: MapLayers;
  /** The carer whose run is drawn out; null for all alike. */
  carer: string | null;
  tilesUrl: string | null;
  label: string;
}

/** The map of a day, drawn on the server. The list beside it says the same. */
export function MapPicture({ layers, carer, tilesUrl, label }: MapPictureProps) {
  const { view, spots, lines } = layers;
  return (
    <PanMap view={view} tilesUrl={tilesUrl} label={label}>
      {lines.map(({ run, points }) => {
        const isChosen = run.employeeId === carer;
        if (carer !== null && !isChosen) return null;
        return (
          <polyline
            key={run.employeeId}
            points={points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ")}
            fill="none"
            strokeLinejoin="round"
            className={`[stroke-width:calc(var(--map-fixed,1)*var(--line))] ${isChosen ? "stroke-accent [--line:3px]" : "stroke-accent/50 [--line:1px]"}`}
          >
            <title>{`Run of ${run.name}`}</title>
          </polyline>
        );
      })}
      {spots.map((spot) => (
        <Marker key={spot.key} spot={spot} />
      ))}
      {carer !== null && <StopNumbers layers={layers} carer={carer} />}
      <Labels spots={spots} />
    </PanMap>
  );
}

/** What keeps its size on the screen, however much of the map is shown. */
function Fixed({ at, children }: { at: Point; children: ReactNode }) {
  return (
    <g transform={`translate(${at.x} ${at.y})`}>
      <g className="[transform:scale(var(--map-fixed,1))]">{children}</g>
    </g>
  );
}

/** A round mark where patients are, a square one where only carers live; dashed around what is not a postcode's own. */
function Marker({ spot }: { spot: Spot }) {
  const { place, patients, carers, isUncovered } = spot;
  const radius = patients.length + carers.length > 1 ? 11 : 7;
  const title = [
    patients.length > 0 ? `Patients: ${patients.join(", ")}` : "",
    carers.length > 0 ? `Carers' homes: ${carers.join(", ")}` : "",
  ]
    .filter(Boolean)
    .join(". ");
  return (
    <Fixed at={spot}>
      <title>{`${place.of}. ${title}`}</title>
      {place.precision !== "postcode" && (
        <circle r={radius + 8} fill="none" strokeDasharray="4 3" className="stroke-edge" />
      )}
      {patients.length > 0 ? (
        <circle
          r={radius}
          className={`${isUncovered ? "fill-bad" : "fill-accent"} stroke-2 stroke-surface`}
        />
      ) : (
        <rect x={-6} y={-6} width={12} height={12} className="fill-note stroke-2 stroke-surface" />
      )}
    </Fixed>
  );
}

/** In which order a carer visits; several visits at one position are named together. */
function StopNumbers({ layers: { lines }, carer }: { layers: MapLayers; carer: string }) {
  const line = lines.find(({ run }) => run.employeeId === carer);
  if (!line) return null;
  const offset = line.run.home ? 1 : 0;
  const located = line.run.visits.filter(({ place }) => place !== null);
  const numbers = new Map<string, { x: number; y: number; numbers: number[] }>();
  located.forEach((_, index) => {
    const point = line.points[index + offset];
    if (!point) return;
    const key = `${point.x} ${point.y}`;
    const known = numbers.get(key) ?? { ...point, numbers: [] };
    known.numbers.push(index + 1);
    numbers.set(key, known);
  });
  return [...numbers].map(([key, { x, y, numbers: some }]) => (
    <Fixed key={key} at={{ x, y }}>
      <text y={-16} textAnchor="middle" className="fill-ink font-semibold">
        {some.join(", ")}
      </text>
    </Fixed>
  ));
}

const LABEL_ROOM = 70;

/** Names of districts and areas, where there is room for them; from near, the postcode of each position. */
function Labels({ spots }: { spots: readonly Spot[] }) {
  const shown: (Spot & { name: string })[] = [];
  for (const spot of spots) {
    const name = spot.place.precision === "postcode" ? (spot.place.of.split(" ")[0] ?? "") : spot.place.of;
    const isFree = shown.every(
      (other) => Math.abs(other.x - spot.x) > LABEL_ROOM || Math.abs(other.y - spot.y) > 20,
    );
    if (isFree && !shown.some((other) => other.name === name)) shown.push({ ...spot, name });
  }
  return (
    <>
      <g className="group-data-near/map:hidden">
        {shown.map((spot) => (
          <Label key={spot.key} spot={spot} text={spot.name} />
        ))}
      </g>
      <g className="hidden group-data-near/map:block">
        {spots.map((spot) => (
          <Label key={spot.key} spot={spot} text={spot.place.of} />
        ))}
      </g>
    </>
  );
}

function Label({ spot, text }: { spot: Spot; text: string }) {
  return (
    <Fixed at={spot}>
      <text y={30} textAnchor="middle" className="fill-muted">
        {text}
      </text>
    </Fixed>
  );
}
