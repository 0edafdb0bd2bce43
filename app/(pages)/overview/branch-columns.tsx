import { Badge } from "@/app/_components/badge";
import type { Column } from "@/app/_components/table";
import { TextLink } from "@/app/_components/text-link";
import { inFigures } from "@/lib/domain/in-figures";
import { formatLocal } from "@/lib/domain/time";
import type { BranchOverview } from "@/lib/services/overview/overview";

type Status = NonNullable<BranchOverview["status"]>;

/** A cell of a branch that answered; a dash for one that did not. */
const ofStatus =
  (cell: (status: Status) => React.ReactNode) =>
  ({ status }: BranchOverview) =>
    status === null ? "–" : cell(status);

/** A count to act on stands out; none does not. */
const alert = (count: number) => (count === 0 ? "0" : <Badge kind="bad">{inFigures(count)}</Badge>);

/** What is said of each branch. */
export const BRANCH_COLUMNS: Column<BranchOverview>[] = [
  { header: "Branch", isName: true, cell: ({ name, url }) => <TextLink href={url}>{name}</TextLink> },
  { header: "State", cell: (branch) => <State branch={branch} /> },
  {
    header: "Coverage",
    fit: "number",
    cell: ofStatus(({ coverage }) => (coverage === null ? "no visits" : `${coverage}%`)),
  },
  { header: "Visits", fit: "number", cell: ofStatus(({ visits }) => inFigures(visits)) },
  {
    header: "Uncovered, 24 h",
    fit: "number",
    cell: ofStatus(({ uncovered_next_day: count }) => alert(count)),
  },
  {
    header: "Certificates",
    fit: "number",
    cell: ofStatus(({ certificates_lapsed: count }) => alert(count)),
  },
  {
    header: "To check",
    fit: "number",
    cell: ofStatus(({ records_to_check: count }) => inFigures(count)),
  },
  { header: "Last backup", fit: "tight", cell: ofStatus(lastBackup) },
  { header: "Version", fit: "tight", cell: ofStatus(({ version }) => version) },
];

function State({ branch: { failure, failingSince, lastAnswer } }: { branch: BranchOverview }) {
  if (failure === null) return <Badge kind="good">Answers</Badge>;
  return (
    <>
      <Badge kind="bad">No answer</Badge>
      <p className="mt-1 text-muted text-small">
        {sinceInWords(failingSince ?? "", lastAnswer)}: {failure}.
      </p>
    </>
  );
}

/** How long is known only as far as this overview has asked: a restart forgets what was before. */
const sinceInWords = (since: string, lastAnswer: string | null): string =>
  lastAnswer === null
    ? `No answer since this overview started; first asked ${formatLocal(since)}`
    : `Since ${formatLocal(since)}, last answer ${formatLocal(lastAnswer)}`;

function lastBackup({ lastBackupLocal, isBackupOld }: Status) {
  if (lastBackupLocal === null) return <Badge kind="bad">None</Badge>;
  const when = formatLocal(lastBackupLocal);
  return isBackupOld ? <Badge kind="care">{when}</Badge> : when;
}
