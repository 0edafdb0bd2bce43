import { LongTable } from "@/app/_client/long-table";
import { Button } from "@/app/_components/button";
import { Section } from "@/app/_components/section";
import type { Column } from "@/app/_components/table";
import { Written } from "@/app/_components/written";
import { HIDDEN_COLUMN, type HiddenPart, LEAVE_OUT, type LeftOut, READ } from "@/lib/domain/workbook";
import type { Review } from "@/lib/services/import/review";
import type { Said } from "./upload-body";

const REASONS: Record<LeftOut["reason"], string> = {
  title: "Above the headings",
  "hidden row": "Hidden row",
  "hidden sheet": "Hidden sheet",
  "another sheet": "Another sheet",
  "past visit": "A visit whose time has passed",
  "several people": "Several people in one row",
  total: "A total",
  vacancy: "A vacancy",
  "broken cell": "A broken formula",
  "page line": "Added by a printer or an export",
  heading: "A heading",
  "column headings": "The column headings again",
};

const COLUMNS: Column<LeftOut>[] = [
  { header: "Sheet", fit: "tight", cell: ({ sheet }) => sheet },
  { header: "Row", fit: "number", cell: ({ row }) => row ?? "—" },
  { header: "What it is", fit: "tight", isName: true, cell: ({ reason }) => REASONS[reason] },
  { header: "In the workbook", cell: ({ text }) => <Written text={text} /> },
];

interface ReviewLeftOutProps {
  review: Review;
  onAnswer: (said: Said) => void;
  isBusy: boolean;
}

/** What of the workbook is not stored, and what it hides. */
export function ReviewLeftOut({ review: { left_out, hidden }, onAnswer, isBusy }: ReviewLeftOutProps) {
  if (left_out.length + hidden.length === 0) return null;
  const answer = (sheet: string, said: string) =>
    onAnswer({ mappings: { [HIDDEN_COLUMN]: { [sheet]: said } }, conflicts: {} });
  return (
    <Section title="Left out and hidden">
      <div className="flex flex-col gap-5">
        {hidden.map((part) => (
          <div key={part.sheet} className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <p>{sentenceOf(part)}</p>
            <Button isBusy={isBusy} onClick={() => answer(part.sheet, part.isRead ? LEAVE_OUT : READ)}>
              {part.isRead ? "Leave out" : "Read"} <span className="sr-only">{part.sheet}</span>
            </Button>
          </div>
        ))}
        {left_out.length > 0 && (
          <LongTable
            caption="Left out"
            showCaption={false}
            columns={COLUMNS}
            rows={left_out}
            empty="Nothing is left out."
          />
        )}
      </div>
    </Section>
  );
}

const ROWS_NAMED = 12;

function sentenceOf({ sheet, rows, isRead }: HiddenPart): string {
  const done = isRead ? "read" : "left out";
  if (rows.length === 0) return `The sheet ${sheet} is hidden, and is ${done}.`;
  const more = rows.length > ROWS_NAMED ? ` and ${rows.length - ROWS_NAMED} more` : "";
  const named = rows.slice(0, ROWS_NAMED).join(", ") + more;
  return rows.length === 1
    ? `Row ${named} of ${sheet} is hidden, and is ${done}.`
    : `Rows ${named} of ${sheet} are hidden, and are ${done}.`;
}
