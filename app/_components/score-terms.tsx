import { shareInWords } from "@/lib/domain/match-words";
import { TERM_LABELS } from "@/lib/domain/rank";

/** One part of a score with the most that it gives. */
export interface ShownTerm {
  name: string;
  points: number;
  of: number;
  sentence: string;
}

const termName = (name: string) => (TERM_LABELS as Record<string, string>)[name] ?? name;

/** The parts of a match: each with how much it gives as a bar and in a word, and what was compared. */
export function ScoreTerms({ terms }: { terms: readonly ShownTerm[] }) {
  return (
    <ul className="flex flex-col gap-1.5 text-small">
      {terms.map(({ name, points, of, sentence }) => (
        <li
          key={name}
          className="grid grid-cols-[7.5rem_minmax(0,1fr)] items-center gap-x-3 sm:grid-cols-[7.5rem_5rem_5.5rem_minmax(0,1fr)]"
        >
          <span className="text-muted">{termName(name)}</span>
          <span aria-hidden className="block h-2 overflow-hidden rounded-pill bg-sunken">
            <span
              className="block h-full rounded-pill bg-accent"
              style={{ width: `${of === 0 ? 0 : Math.round((points / of) * 100)}%` }}
            />
          </span>
          <span>{shareInWords(points, of)}</span>
          <span className="min-w-0">{sentence}</span>
        </li>
      ))}
    </ul>
  );
}
