import type { ReactNode } from "react";
import { inFigures } from "@/lib/domain/in-figures";

/** A list of figures; each is read as "name: number". */
export function Figures({ children }: { children: ReactNode }) {
  return <dl className="grid grid-cols-2 gap-3 sm:gap-4 lg:grid-cols-4">{children}</dl>;
}

interface FigureProps {
  name: string;
  value: number | string;
  /** What to make of the number. */
  note?: string;
}

/** One number that matters, large. */
export function Figure({ name, value, note }: FigureProps) {
  return (
    <div className="flex min-w-0 flex-col rounded-card border border-line bg-surface p-card shadow-raised">
      <dt className="text-muted text-small">{name}</dt>
      <dd className="tabular mt-1 text-figure">{typeof value === "number" ? inFigures(value) : value}</dd>
      {note && <dd className="mt-1 text-muted text-small">{note}</dd>}
    </div>
  );
}
