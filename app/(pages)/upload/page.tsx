import type { Metadata } from "next";
import { connection } from "next/server";
import { PageHeader } from "@/app/_components/page-header";
import { getConfig } from "@/lib/config";
import { needSettings } from "@/lib/services/care-package/need-settings";
import { dataStatus } from "@/lib/services/data-status";
import { recentUploads } from "@/lib/services/read-uploads";
import { TakeIn } from "./take-in";
import { UploadHistory } from "./upload-history";
import { UploadSteps } from "./upload-steps";

export const metadata: Metadata = { title: "Upload" };

const UPLOADS_SHOWN = 50;

export default async function UploadPage() {
  await connection();
  return (
    <>
      <PageHeader title="Upload">
        Choose your workbook, look over everything that it would change, and confirm it. Nothing is dropped,
        nothing is assumed without asking, and every upload can be undone.
      </PageHeader>
      <div className="flex flex-col gap-4">
        <UploadSteps
          maxMegabytes={getConfig().maxUploadMegabytes}
          isEmpty={!dataStatus().has_data}
          hoursPer={needSettings().hours_of_support_per}
        />
        <TakeIn />
        <UploadHistory uploads={recentUploads(UPLOADS_SHOWN)} />
      </div>
    </>
  );
}
