import type { Metadata } from "next";
import { ExportLinks } from "@/app/_components/export-links";
import { PageHeader } from "@/app/_components/page-header";
import { Section } from "@/app/_components/section";
import { Table } from "@/app/_components/table";
import { TextLink } from "@/app/_components/text-link";
import { Time } from "@/app/_components/time";
import { recordViews } from "@/lib/auth/record-views";
import { getConfig } from "@/lib/config";
import { visitor } from "@/lib/http/visitor";
import { openedInWords } from "@/lib/services/exports/exported-histories";

export const metadata: Metadata = { title: "Access log" };

interface AccessLogParameters {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const ENTRIES_A_PAGE = 100;

export default async function AccessLogPage({ searchParams }: AccessLogParameters) {
  const { kind } = await visitor();
  const { patient, before } = await searchParams;
  const patientId = typeof patient === "string" && patient !== "" ? patient : null;
  const from = typeof before === "string" && /^\d{1,15}$/.test(before) ? Number(before) : null;
  const found = recordViews({ patientId, before: from, limit: ENTRIES_A_PAGE });
  return (
    <>
      <PageHeader title="Access log">
        Who opened whose record, newest first: at most one entry an hour for each person and each patient,
        list or file. Kept for {getConfig().recordViewsKeepDays} days.
      </PageHeader>
      <Section
        title="Opened records"
        aside={
          found.record_views.length > 0 && (
            <ExportLinks
              path="/exports/access-log"
              what="the entries of all pages"
              query={{ patient: patientId ?? undefined }}
            />
          )
        }
      >
        {found.record_views.length === 0 ? (
          <p>
            {kind === "open"
              ? "Sign-in is not turned on here, so it is not known who opens a record."
              : "No record has been opened by a person who has signed in."}
          </p>
        ) : (
          <Table
            caption="Opened records"
            isStacked
            rows={found.record_views}
            keyOf={({ id }) => id}
            columns={[
              { header: "When", fit: "tight", cell: ({ viewed_at_local }) => <Time at={viewed_at_local} /> },
              { header: "Who", isName: true, cell: ({ actor }) => actor },
              { header: "Record", cell: openedInWords },
              { header: "Path", cell: ({ path }) => <span className="text-muted">{path}</span> },
            ]}
          />
        )}
        {found.before !== null && (
          <TextLink
            href={`/access-log?before=${found.before}${patientId ? `&patient=${encodeURIComponent(patientId)}` : ""}`}
          >
            Earlier entries
          </TextLink>
        )}
      </Section>
    </>
  );
}
