import { ArrowRight } from "lucide-react";
import { columnLabel, factInWords } from "@/lib/domain/fact-labels";
import { Written } from "./written";

export interface CellChange {
  field: string;
  old: string | null;
  new: string | null;
}

/** Changed cells, each with what it was and what it becomes. */
export function CellChanges({ changes }: { changes: readonly CellChange[] }) {
  return (
    <ul className="flex flex-col gap-1.5">
      {changes.map(({ field, old, new: becomes }) => (
        <li
          key={field}
          className="grid items-baseline gap-x-2 gap-y-0.5 sm:grid-cols-[minmax(8rem,14rem)_minmax(0,1fr)]"
        >
          <span className="min-w-0 text-muted text-small [overflow-wrap:anywhere]">{columnLabel(field)}</span>
          <span className="min-w-0">
            <Value field={field} text={old} /> <ArrowRight aria-hidden className="inline size-4 text-muted" />
            <span className="sr-only"> becomes </span> <Value field={field} text={becomes} />
          </span>
        </li>
      ))}
    </ul>
  );
}

const Value = ({ field, text }: { field: string; text: string | null }) => (
  <Written text={factInWords(field, text ?? "")} />
);
