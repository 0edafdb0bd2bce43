import { timeOf } from "@/lib/domain/time";
import type { Help } from "@/lib/domain/what-would-help";
import { Button } from "./button";

interface HelpListProps {
  help: readonly Help[];
  /** How many carers are lacking: a reason sends one of them. */
  lacking: number;
  isBusy?: boolean;
  onApply: (help: Help) => void;
}

/** What would cover a visit, the smallest change first, each with its button where one click does it. */
export function HelpList({ help, lacking, isBusy, onApply }: HelpListProps) {
  if (help.length === 0) return null;
  return (
    <>
      <h3 className="font-semibold">What would help</h3>
      <ul aria-label="What would help" className="divide-y divide-line">
        {help.map((one) => (
          <li key={one.sentence} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-2">
            <span className="min-w-0 flex-1 basis-64">{one.sentence}</span>
            {actionOf(one, lacking) && (
              <Button isBusy={isBusy} onClick={() => onApply(one)}>
                {actionOf(one, lacking)}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function actionOf({ kind, startTime, employeeId }: Help, lacking: number): string | null {
  if (kind === "start" && startTime !== null) return `Start at ${timeOf(startTime)}`;
  // A reason for one does not bring the other one of a double-up.
  if (kind === "override" && lacking === 1) return `Assign ${employeeId} with a reason`;
  return kind === "demand" ? "Drop the requirements" : null;
}
