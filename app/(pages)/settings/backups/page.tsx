import type { Metadata } from "next";
import { connection } from "next/server";
import { PageHeader } from "@/app/_components/page-header";
import { readBackups } from "@/lib/services/backups/list-backups";
import { BackupsSection } from "../backups-section";

export const metadata: Metadata = { title: "Backups" };

export default async function BackupsPage() {
  await connection();
  return (
    <>
      <PageHeader title="Backups and restoring" />
      <BackupsSection list={readBackups()} />
    </>
  );
}
