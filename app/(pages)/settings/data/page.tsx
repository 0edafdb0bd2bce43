import type { Metadata } from "next";
import { connection } from "next/server";
import { PageHeader } from "@/app/_components/page-header";
import { dataStatus } from "@/lib/services/data-status";
import { DataOnThisMachine } from "./data-on-this-machine";

export const metadata: Metadata = { title: "Data" };

export default async function DataPage() {
  await connection();
  return (
    <>
      <PageHeader title="Data" />
      <DataOnThisMachine status={dataStatus()} />
    </>
  );
}
