import { ArrowLeft } from "lucide-react";
import type { Metadata } from "next";
import { connection } from "next/server";
import { ExportLinks } from "@/app/_components/export-links";
import { Notice } from "@/app/_components/notice";
import { PageHeader } from "@/app/_components/page-header";
import { dayMapAddress } from "@/app/_components/rota-addresses";
import { TextLink } from "@/app/_components/text-link";
import { getConfig } from "@/lib/config";
import { addDays, dateOf, formatDate, isCivilDate } from "@/lib/domain/time";
import { presentTime } from "@/lib/services/present-time";
import { type DayMap, dayMap } from "@/lib/services/rota/day-map";
import { layersOf } from "./map-layers";
import { MapList } from "./map-list";
import { MapPicture } from "./map-picture";

export const metadata: Metadata = { title: "Map of a day" };

interface Parameters {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function MapPage({ searchParams }: Parameters) {
  await connection();
  const query = await searchParams;
  const day =
    typeof query.day === "string" && isCivilDate(query.day) ? query.day : dateOf(presentTime().local);
  const map = dayMap(day);
  const carer = map.runs.find(({ employeeId }) => employeeId === query.carer)?.employeeId ?? null;
  return (
    <>
      <TextLink href={`/rota?day=${day}`}>
        <ArrowLeft aria-hidden className="size-4" />
        Rota
      </TextLink>
      <PageHeader isWide title={`Map for ${formatDate(day)}`}>
        Patients with visits that start on this day, the homes of their carers, and each run in order. Lines
        are straight, not along roads.
      </PageHeader>
      <nav aria-label="Days" className="flex flex-wrap items-center gap-x-5">
        <TextLink href={dayMapAddress(addDays(day, -1))}>Previous day</TextLink>
        <TextLink href={dayMapAddress(addDays(day, 1))}>Next day</TextLink>
        <ExportLinks
          path="/exports/rota"
          what="the visits of the day"
          query={{ from: day, until: addDays(day, 1), employee: carer ?? undefined }}
        />
      </nav>
      <div className="mt-3 grid gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(18rem,1fr)]">
        <Picture map={map} carer={carer} />
        <MapList map={map} carer={carer} />
      </div>
    </>
  );
}

function Picture({ map, carer }: { map: DayMap; carer: string | null }) {
  const layers = layersOf(map);
  const { tilesUrl, tilesAttribution } = getConfig();
  if (!layers) {
    return (
      <Notice kind="info" announced={false}>
        {map.runs.length + map.uncovered.length === 0
          ? "No visit starts on this day."
          : "No patient or carer of this day has a postcode recorded. Add postcodes on the pages of patients and carers to see them here."}
      </Notice>
    );
  }
  const isRough = layers.spots.some(({ place }) => place.precision !== "postcode");
  return (
    <figure className="min-w-0 self-start lg:sticky lg:top-4">
      <MapPicture
        // Another day begins with its whole map; another run of the same day stays where one looks.
        key={map.day}
        layers={layers}
        carer={carer}
        tilesUrl={tilesUrl}
        label={`Map of ${formatDate(map.day)}. The list on this page says the same in words.`}
      />
      <figcaption className="mt-2 text-muted text-small">
        Round: patients, red when a visit is uncovered. Square: homes of carers. Larger: several at one
        position.
        {isRough &&
          " Dashed: only the middle of a postcode district or area is known. Add postcode locations in the settings for travel to see exact positions."}
        {tilesUrl !== null && ` Map: ${tilesAttribution}.`}
      </figcaption>
    </figure>
  );
}
