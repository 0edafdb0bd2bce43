import { Button } from "@/app/_components/button";
import { RadioGroup } from "@/app/_components/radio-group";
import { Section } from "@/app/_components/section";
import { Written } from "@/app/_components/written";
import { columnLabel } from "@/lib/domain/fact-labels";
import type { ConflictChoice } from "@/lib/domain/upload-plan";
import type { AskedProps } from "./review-questions";

/** Cells that somebody changed by hand, and that the workbook has otherwise: never overwritten silently. */
export function ReviewConflicts({ review, draft, onDraft, onApply, isBusy }: AskedProps) {
  const { conflicts } = review;
  if (conflicts.length === 0) return null;
  const choose = (keys: string[], choice: ConflictChoice) =>
    onDraft({
      ...draft,
      conflicts: { ...draft.conflicts, ...Object.fromEntries(keys.map((key) => [key, choice])) },
    });
  const all = conflicts.map(({ key }) => key);
  return (
    <Section
      isDesk
      title="Changed by hand since the last upload"
      lead="The workbook has a different value. Your change by hand stays unless you choose the workbook's value."
    >
      <div className="flex flex-col gap-5">
        {conflicts.length > 1 && (
          <div className="flex flex-wrap gap-3">
            <Button onClick={() => choose(all, "hand")}>Keep all by hand</Button>
            <Button onClick={() => choose(all, "workbook")}>Take all of the workbook</Button>
          </div>
        )}
        <ul className="flex flex-col gap-5">
          {conflicts.map(({ key, id, name, field, row, hand, workbook, choice }) => (
            <li key={key}>
              <RadioGroup
                legend={`${name} ${id}: ${columnLabel(field)} (row ${row})`}
                name={key}
                value={draft.conflicts[key] ?? choice}
                onChange={(chosen) => choose([key], chosen)}
                options={[
                  { value: "hand", label: <Said by="By hand" text={hand} /> },
                  { value: "workbook", label: <Said by="Workbook" text={workbook} /> },
                ]}
              />
            </li>
          ))}
        </ul>
        <div>
          <Button onClick={onApply} isBusy={isBusy}>
            Apply choices
          </Button>
        </div>
      </div>
    </Section>
  );
}

function Said({ by, text }: { by: string; text: string | null }) {
  return (
    <>
      <span className="text-muted text-small">{by}: </span>
      <Written text={text ?? ""} />
    </>
  );
}
