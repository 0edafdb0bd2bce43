import type { Metadata } from "next";
import { connection } from "next/server";
import { PageHeader } from "@/app/_components/page-header";
import { needSettings } from "@/lib/services/care-package/need-settings";
import { readWeights } from "@/lib/services/rota-drafts/rota-weights";
import { AimsSection } from "../aims-section";
import { NeedSection } from "../need-section";

export const metadata: Metadata = { title: "Generating weeks" };

export default async function WeeksSettingsPage() {
  await connection();
  return (
    <>
      <PageHeader title="Generating weeks" />
      <div className="flex flex-col gap-4">
        <AimsSection weights={readWeights()} />
        <NeedSection settings={needSettings()} />
      </div>
    </>
  );
}
