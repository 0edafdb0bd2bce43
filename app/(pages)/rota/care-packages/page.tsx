import type { Metadata } from "next";
import { connection } from "next/server";
import { PageHeader } from "@/app/_components/page-header";
import { packageList } from "@/lib/services/care-package/package-list";
import { ConfirmAll } from "./confirm-all";
import { PackagesTable } from "./packages-table";

export const metadata: Metadata = { title: "Care packages" };

export default async function CarePackagesPage() {
  await connection();
  const packages = packageList().care_packages;
  const proposed = packages.filter((one) => one.proposed);
  return (
    <>
      <PageHeader title="Care packages" isWide>
        What each patient needs in a week. Proposals are worked out from the hours, support and medication in
        the records. Check them and confirm them.
      </PageHeader>
      <div className="flex flex-col gap-4">
        <ConfirmAll patients={proposed.length} />
        <PackagesTable packages={packages} />
      </div>
    </>
  );
}
