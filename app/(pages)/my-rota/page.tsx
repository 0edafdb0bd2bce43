import type { Metadata } from "next";
import { PageHeader } from "@/app/_components/page-header";
import { visitor } from "@/lib/http/visitor";
import { findOwnRota } from "@/lib/services/publishing/my-rota";
import { OwnRotaDays } from "./_own/own-rota-days";

export const metadata: Metadata = { title: "My rota" };

export default async function MyRotaPage() {
  const { employeeId } = await visitor();
  const rota = employeeId === null ? null : findOwnRota(employeeId);
  if (rota === null) {
    return (
      <PageHeader title="My rota">
        This page shows a carer the visits that were published. You do not sign in as a carer.
      </PageHeader>
    );
  }
  return <OwnRotaDays rota={rota} secret={null} />;
}
