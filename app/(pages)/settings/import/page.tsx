import type { Metadata } from "next";
import { connection } from "next/server";
import { PageHeader } from "@/app/_components/page-header";
import { importMemory } from "@/lib/services/import/import-memory";
import { RememberedAnswers } from "../remembered-answers";
import { RememberedColumns } from "../remembered-columns";

export const metadata: Metadata = { title: "Import answers" };

export default async function ImportAnswersPage() {
  await connection();
  const { answers, columns } = importMemory();
  return (
    <>
      <PageHeader title="Import answers" />
      <div className="flex flex-col gap-4">
        <RememberedAnswers answers={answers} />
        <RememberedColumns columns={columns} />
      </div>
    </>
  );
}
