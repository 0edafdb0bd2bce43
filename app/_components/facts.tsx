import type { ReactNode } from "react";

interface FactsProps {
  facts: [name: string, value: ReactNode][];
  /** Whether a wide screen has two beside each other: for a long list that has the whole width. */
  isWide?: boolean;
}

/** A list of labels and values. */
export function Facts({ facts, isWide = false }: FactsProps) {
  return (
    <dl
      className={`grid grid-cols-1 gap-x-6 gap-y-1 sm:grid-cols-[max-content_minmax(0,1fr)] ${
        isWide ? "xl:grid-cols-[max-content_minmax(0,1fr)_max-content_minmax(0,1fr)]" : ""
      }`}
    >
      {facts.map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="text-muted">{name}</dt>
          <dd className="mb-2 min-w-0 sm:mb-0">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
