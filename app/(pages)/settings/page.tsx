import type { Metadata } from "next";
import { connection } from "next/server";
import { PageHeader } from "@/app/_components/page-header";
import { importMemory } from "@/lib/services/import/import-memory";
import { ruleSettingsForPrograms } from "@/lib/services/rota/rule-settings-edit";
import { RememberedAnswers } from "./remembered-answers";
import { RememberedColumns } from "./remembered-columns";
import { RulesSection } from "./rules-section";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
  await connection();
  const { answers, columns } = importMemory();
  return (
    <>
      <PageHeader title="Settings">
        What the import remembers of your answers. The next workbook is read with it; what is stored already
        stays as it is.
      </PageHeader>
      <div className="flex flex-col gap-6">
        <RulesSection settings={ruleSettingsForPrograms()} />
        <RememberedAnswers answers={answers} />
        <RememberedColumns columns={columns} />
      </div>
    </>
  );
}
