import { ChartNoAxesColumn } from "lucide-react";
import type { Metadata } from "next";
import { connection } from "next/server";
import { EmptyState } from "@/app/_components/empty-state";
import { LinkButton } from "@/app/_components/link-button";
import { PageHeader } from "@/app/_components/page-header";

export const metadata: Metadata = { title: "Reports" };

export default async function ReportsPage() {
  await connection();
  return (
    <>
      <PageHeader title="Reports" isWide />
      <EmptyState
        icon={ChartNoAxesColumn}
        title="No reports yet"
        action={<LinkButton href="/audit-log">Open the log</LinkButton>}
      >
        <p>Everything that was decided, and why, is in the log and on the page of each visit.</p>
      </EmptyState>
    </>
  );
}
