import type { Metadata } from "next";
import { PageHeader } from "@/app/_components/page-header";
import { visitor } from "@/lib/http/visitor";
import { findOwnRota } from "@/lib/services/publishing/my-rota";
import { OwnRotaDays } from "../../_own/own-rota-days";

export const metadata: Metadata = { title: "My rota" };

interface LinkParameters {
  params: Promise<{ secret: string }>;
}

/** The gate has looked at the secret in the address; who is nobody's link gets no rota. */
export default async function LinkedRotaPage({ params }: LinkParameters) {
  const { kind, employeeId } = await visitor();
  const { secret } = await params;
  const rota = kind === "link" && employeeId !== null ? findOwnRota(employeeId) : null;
  if (rota === null) {
    return (
      <PageHeader title="This link has ended">
        Ask your coordinator for a new one. Nothing of your rota is lost.
      </PageHeader>
    );
  }
  return <OwnRotaDays rota={rota} secret={secret} />;
}
