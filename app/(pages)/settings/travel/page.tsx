import type { Metadata } from "next";
import { connection } from "next/server";
import { PageHeader } from "@/app/_components/page-header";
import { getConfig } from "@/lib/config";
import { placesStatus } from "@/lib/services/travel/import-places";
import { readTravelSettings } from "@/lib/services/travel/travel-settings";
import { TravelPlaces } from "../travel-places";
import { TravelRouting } from "../travel-routing";
import { TravelSpeeds } from "../travel-speeds";

export const metadata: Metadata = { title: "Travel" };

export default async function TravelPage() {
  await connection();
  const { settings, shipped, service } = readTravelSettings();
  return (
    <>
      <PageHeader title="Travel" />
      <div className="flex flex-col gap-4">
        <TravelSpeeds settings={settings} shipped={shipped} />
        <TravelPlaces places={placesStatus()} maxMegabytes={getConfig().maxUploadMegabytes} />
        <TravelRouting service={service} />
      </div>
    </>
  );
}
