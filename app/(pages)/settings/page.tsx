import type { Metadata } from "next";
import { cookies } from "next/headers";
import { connection } from "next/server";
import { DENSITY_COOKIE, densityOf } from "@/app/_components/density";
import { LinkButton } from "@/app/_components/link-button";
import { PageHeader } from "@/app/_components/page-header";
import { getConfig } from "@/lib/config";
import { mayOpen } from "@/lib/http/access";
import { visitor } from "@/lib/http/visitor";
import { readBackups } from "@/lib/services/backups/list-backups";
import { needSettings } from "@/lib/services/care-package/need-settings";
import { importMemory } from "@/lib/services/import/import-memory";
import { ruleSettingsForPrograms } from "@/lib/services/rota/rule-settings-edit";
import { readWeights } from "@/lib/services/rota-drafts/rota-weights";
import { placesStatus } from "@/lib/services/travel/import-places";
import { readTravelSettings } from "@/lib/services/travel/travel-settings";
import { AimsSection } from "./aims-section";
import { BackupsSection } from "./backups-section";
import { DisplaySection } from "./display-section";
import { NeedSection } from "./need-section";
import { RememberedAnswers } from "./remembered-answers";
import { RememberedColumns } from "./remembered-columns";
import { RulesSection } from "./rules-section";
import { TimesSection } from "./times-section";
import { TravelPlaces } from "./travel-places";
import { TravelRouting } from "./travel-routing";
import { TravelSpeeds } from "./travel-speeds";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
  await connection();
  const { answers, columns } = importMemory();
  const rules = ruleSettingsForPrograms();
  const { settings, shipped, service } = readTravelSettings();
  return (
    <>
      <PageHeader title="Settings">
        How strict each rule is, meal times and shifts, how travel is estimated, and what the import remembers
        of your answers. What you change here counts from the next visit and the next workbook on; what is
        stored already does not change. At the end are the backups.
      </PageHeader>
      <div className="flex flex-col gap-4">
        <DisplaySection density={densityOf((await cookies()).get(DENSITY_COOKIE)?.value)} />
        <RulesSection settings={rules} />
        <TimesSection settings={rules} />
        <NeedSection settings={needSettings()} />
        <AimsSection weights={readWeights()} />
        <TravelSpeeds settings={settings} shipped={shipped} />
        <TravelPlaces places={placesStatus()} maxMegabytes={getConfig().maxUploadMegabytes} />
        <TravelRouting service={service} />
        <RememberedAnswers answers={answers} />
        <RememberedColumns columns={columns} />
        <BackupsSection list={readBackups()} />
        <LinkButton href="/settings/data">Reload or clear the data</LinkButton>
        {mayOpen(await visitor(), "/settings/sign-in") && (
          <LinkButton href="/settings/sign-in">People who sign in and programs</LinkButton>
        )}
      </div>
    </>
  );
}
