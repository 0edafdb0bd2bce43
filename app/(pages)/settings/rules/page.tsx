import type { Metadata } from "next";
import { connection } from "next/server";
import { PageHeader } from "@/app/_components/page-header";
import { ruleSettingsForPrograms } from "@/lib/services/rota/rule-settings-edit";
import { RulesSection } from "../rules-section";

export const metadata: Metadata = { title: "Rules" };

export default async function RulesPage() {
  await connection();
  return (
    <>
      <PageHeader title="Rules of assignment" />
      <RulesSection settings={ruleSettingsForPrograms()} />
    </>
  );
}
