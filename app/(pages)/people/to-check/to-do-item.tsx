import { useState } from "react";
import { Button } from "@/app/_components/button";
import { PersonLink } from "@/app/_components/person-link";
import type { OpenFinding } from "@/lib/services/people/contradictions";

interface ToDoItemProps {
  finding: OpenFinding;
  onSettle: (finding: OpenFinding) => Promise<void>;
}

/** One thing to look at: whom it concerns, what it is, what to do, and the word that it may stand. */
export function ToDoItem({ finding, onSettle }: ToDoItemProps) {
  const [isBusy, setBusy] = useState(false);
  const { kind, personId, name, sentence, proposal } = finding;
  return (
    <li className="grid gap-x-5 gap-y-1 py-3 md:grid-cols-[13rem_minmax(0,1fr)_max-content]">
      <div>
        <PersonLink kind={kind} id={personId} name={name} />
      </div>
      <div className="min-w-0">
        <p>{sentence}</p>
        <p className="text-muted">{proposal}</p>
      </div>
      <div className="print:hidden">
        <Button
          act="POST /import-findings"
          isBusy={isBusy}
          onClick={() => {
            setBusy(true);
            onSettle(finding).finally(() => setBusy(false));
          }}
        >
          Accept as it is
          <span className="sr-only">
            : {personId}, {sentence}
          </span>
        </Button>
      </div>
    </li>
  );
}
