import type { Metadata } from "next";
import { connection } from "next/server";
import { PageHeader } from "@/app/_components/page-header";
import { getConfig } from "@/lib/config";
import { recentUploads } from "@/lib/services/read-uploads";
import { UploadForm } from "./upload-form";
import { UploadHistory } from "./upload-history";

export const metadata: Metadata = { title: "Upload" };

const UPLOADS_SHOWN = 50;

export default async function UploadPage() {
  await connection();
  return (
    <>
      <PageHeader title="Upload">
        The lists become what the workbook says: new people are added, changed ones updated, and those who are
        missing leave the list. A workbook with a problem changes nothing.
      </PageHeader>
      <div className="flex flex-col gap-6">
        <UploadForm maxMegabytes={getConfig().maxUploadMegabytes} />
        <UploadHistory uploads={recentUploads(UPLOADS_SHOWN)} />
      </div>
    </>
  );
}
