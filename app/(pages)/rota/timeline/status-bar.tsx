import type { ReactNode } from "react";
import type { Outcome } from "./use-changes";

interface StatusBarProps {
  outcome: Outcome | null;
  /** What another coordinator has just done. */
  news?: string | null;
  undo: { label: string | null; run: () => void };
  /** What the keys do. */
  children: ReactNode;
}

/** What came of the last change, what others have just done, and what the keys do. */
export function StatusBar({ outcome, news = null, undo, children }: StatusBarProps) {
  return (
    <div className="flex min-h-8 flex-wrap items-center gap-x-4 gap-y-1 text-small print:hidden">
      <p role="status" key={`outcome ${outcome?.serial ?? 0}`} className="font-medium">
        {outcome?.kind === "done" && outcome.sentence}
      </p>
      <p role="alert" key={`refused ${outcome?.serial ?? 0}`} className="font-medium text-bad">
        {outcome?.kind === "refused" && outcome.sentence}
      </p>
      {outcome?.kind === "done" && undo.label === outcome.sentence && (
        <button
          type="button"
          onClick={undo.run}
          className="min-h-6 underline underline-offset-4 pointer-coarse:min-h-touch"
        >
          Undo
        </button>
      )}
      <p role="status" className="text-note">
        {news}
      </p>
      <p className="ml-auto text-muted max-md:hidden">{children}</p>
    </div>
  );
}
