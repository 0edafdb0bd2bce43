import type { Metadata } from "next";
import { connection } from "next/server";
import { Notice } from "@/app/_components/notice";
import { PageHeader } from "@/app/_components/page-header";
import { dateOf } from "@/lib/domain/time";
import { isAppError } from "@/lib/errors";
import type { Rehearsal, RehearsalName } from "@/lib/reports/rehearsal";
import { peopleToChoose } from "@/lib/services/people/people-to-choose";
import { presentTime } from "@/lib/services/present-time";
import { type RehearsalQuestion, rehearsalOf } from "@/lib/services/rehearsals/rehearsal-of";
import { PillNav } from "../_reports/pill-nav";
import { ReportFigures } from "../_reports/report-figures";
import { ReportNav } from "../_reports/report-nav";
import { ReportTableSection } from "../_reports/report-table-section";
import { LapsingLinks } from "./lapsing-links";
import { RehearsalBar } from "./rehearsal-bar";
import { type RehearsalParameters, readRehearsalQuery, rehearsalAddress } from "./rehearsal-query";

export const metadata: Metadata = { title: "Rehearsals" };

const NAMES: [RehearsalName, string][] = [
  ["clock-change", "Clock change"],
  ["bank-holidays", "Bank holidays"],
  ["certificates", "Certificates that lapse"],
  ["leaver", "A carer who leaves"],
];

const NOBODY_CHOSEN =
  "Choose a carer and the first day without them, to see which visits need another carer and who else could give them.";

export default async function RehearsalsPage({
  searchParams,
}: {
  searchParams: Promise<RehearsalParameters>;
}) {
  await connection();
  const today = dateOf(presentTime().local);
  const question = readRehearsalQuery(await searchParams, today);
  const { rehearsal, refusal } = asked(question);
  const { rehearsal: name, from, employeeId } = question;
  return (
    <>
      <PageHeader isWide title={rehearsal?.title ?? "A carer who leaves"}>
        {rehearsal?.about ?? NOBODY_CHOSEN}
      </PageHeader>
      <div className="flex flex-col gap-6">
        <ReportNav current="rehearsals" />
        <PillNav
          label="Rehearsals"
          items={NAMES.map(([one, label]) => ({
            href: rehearsalAddress(one),
            label,
            isCurrent: one === name,
          }))}
        />
        <RehearsalBar
          rehearsal={name}
          from={from ?? today}
          employeeId={employeeId}
          employees={peopleToChoose().employees}
        />
        {refusal !== null && <Notice kind="problem">{refusal}</Notice>}
        {rehearsal && <RehearsalAnswer rehearsal={rehearsal} question={question} />}
      </div>
    </>
  );
}

function RehearsalAnswer({ rehearsal, question }: { rehearsal: Rehearsal; question: RehearsalQuestion }) {
  const { rehearsal: name, from, employeeId } = question;
  return (
    <>
      <ReportFigures figures={rehearsal.figures} />
      {name === "certificates" && <LapsingLinks rehearsal={rehearsal} />}
      {rehearsal.tables.map((table) => (
        <ReportTableSection
          key={table.key}
          table={table}
          exportPath="/exports/rehearsal"
          exportQuery={{ rehearsal: name, from, employee: employeeId }}
        />
      ))}
    </>
  );
}

/** Without a carer there is nothing to say yet; one who is not on the list is said. */
function asked(question: RehearsalQuestion): { rehearsal: Rehearsal | null; refusal: string | null } {
  if (question.rehearsal === "leaver" && question.employeeId === undefined)
    return { rehearsal: null, refusal: null };
  try {
    return { rehearsal: rehearsalOf(question), refusal: null };
  } catch (error) {
    if (!isAppError(error)) throw error;
    return { rehearsal: null, refusal: error.message };
  }
}
