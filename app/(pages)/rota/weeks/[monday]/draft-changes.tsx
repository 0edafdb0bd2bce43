import { Badge } from "@/app/_components/badge";
import { Button } from "@/app/_components/button";
import { grouped } from "@/app/_components/grouped";
import { dateOf, formatDate, timeOf } from "@/lib/domain/time";
import type { DraftResult } from "./use-draft";

interface DraftChangesProps {
  difference: DraftResult["difference"];
  nameOf: (id: string) => string;
  isBusy: boolean;
  /** Saves the changes of one day alone. */
  onApply: (day: string) => void;
}

const KINDS = {
  gains: { word: "New", badge: "good" },
  loses: { word: "Gone", badge: "bad" },
  moves: { word: "Moved", badge: "care" },
} as const;

/** Which carer gains, loses or moves which visit, by day. */
export function DraftChanges({ difference, nameOf, isBusy, onApply }: DraftChangesProps) {
  const byDay = grouped(difference, ({ start_time }) => dateOf(start_time));
  if (difference.length === 0) return <p className="text-muted">Nothing changes.</p>;
  return (
    <div className="flex flex-col gap-5">
      {[...byDay.keys()].sort().map((day) => (
        <div key={day}>
          <div className="mb-1 flex flex-wrap items-center justify-between gap-2">
            <h3 className="font-semibold">{formatDate(day)}</h3>
            <Button isBusy={isBusy} onClick={() => onApply(day)}>
              Save {formatDate(day).slice(0, 3)} only
            </Button>
          </div>
          <ul>
            {byDay.get(day)?.map((one) => (
              <li
                key={`${one.kind} ${one.employee_id} ${one.visit_id} ${one.start_time} ${one.patient_id}`}
                className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5 border-line border-b py-1.5 last:border-b-0"
              >
                <Badge kind={KINDS[one.kind].badge}>{KINDS[one.kind].word}</Badge>
                <span className="tabular">{timeOf(one.start_time)}</span>
                <span>{nameOf(one.patient_id)}</span>
                <span className="text-muted">
                  {nameOf(one.employee_id)}
                  {one.former_start && `, was ${timeOf(one.former_start)}`}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
