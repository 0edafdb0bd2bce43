import type { Metadata } from "next";
import { connection } from "next/server";
import { ExportLinks } from "@/app/_components/export-links";
import { PageHeader } from "@/app/_components/page-header";
import { Section } from "@/app/_components/section";
import { Table } from "@/app/_components/table";
import { branchesOverview } from "@/lib/services/overview/overview";
import { BRANCH_COLUMNS } from "./branch-columns";

export const metadata: Metadata = { title: "Branches" };

/** Every branch of a firm at one look: counts alone, nothing of a person. */
export default async function OverviewPage() {
  await connection();
  const branches = await branchesOverview();
  const silent = branches.filter(({ status }) => status === null).length;
  return (
    <>
      <PageHeader isWide title="Branches">
        Coverage is of this week, Certificates are those that have lapsed, To check are contradictions in
        records. Figures are asked anew each time this page is loaded; no names or records of people leave a
        branch.
      </PageHeader>
      {branches.length === 0 ? (
        <Section title="No branches yet">
          <p className="max-w-measure">
            Each branch is a Rota of its own. List them in the setting BRANCHES of this one, each with its
            address and an access token of the role viewer, and start it again.
          </p>
        </Section>
      ) : (
        <Section
          title={`${branches.length} ${branches.length === 1 ? "branch" : "branches"}`}
          lead={silent === 0 ? "All of them answered." : `${silent} did not answer.`}
          isUrgent={silent > 0}
          aside={<ExportLinks path="/exports/branches" what="the branches" />}
        >
          <Table
            caption="Branches"
            isStacked
            columns={BRANCH_COLUMNS}
            rows={branches}
            keyOf={({ url }) => url}
          />
        </Section>
      )}
    </>
  );
}
