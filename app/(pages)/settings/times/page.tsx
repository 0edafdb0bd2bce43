import type { Metadata } from "next";
import { connection } from "next/server";
import { PageHeader } from "@/app/_components/page-header";
import { ruleSettingsForPrograms } from "@/lib/services/rota/rule-settings-edit";
import { TimesSection } from "../times-section";

export const metadata: Metadata = { title: "Times" };

export default async function TimesPage() {
  await connection();
  return (
    <>
      <PageHeader title="Times" />
      <TimesSection settings={ruleSettingsForPrograms()} />
    </>
  );
}
