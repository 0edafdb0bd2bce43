import { TriangleAlert } from "lucide-react";
import { inFigures } from "@/lib/domain/in-figures";
import { Link } from "../../_components/link";

export interface NeedNow {
  name: string;
  value: number;
  /** What to make of the number. */
  note: string;
  /** Where its rows are. */
  href: string;
  isBad?: boolean;
}

/** What needs a person now: a figure each, and each of them leads to its rows. */
export function NeedsNow({ needs }: { needs: readonly NeedNow[] }) {
  return (
    <ul
      aria-label="What needs attention"
      className="grid overflow-hidden rounded-card border border-line bg-line gap-px grid-cols-2 lg:grid-cols-4"
    >
      {needs.map((need) => (
        <li key={need.name} className="bg-surface">
          {need.value === 0 ? (
            <div className="px-4 py-3">
              <Words {...need} />
            </div>
          ) : (
            <Link href={need.href} className="group block h-full px-4 py-3 -outline-offset-3 hover:bg-sunken">
              <Words {...need} />
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}

function Words({ name, value, note, isBad }: NeedNow) {
  const isOpen = value > 0;
  return (
    <>
      <span className="flex items-center gap-1.5 text-muted text-small">
        {name}
        {isOpen && isBad && <TriangleAlert aria-hidden className="size-4 text-bad" />}
      </span>
      <strong className={`tabular block text-figure ${isOpen && isBad ? "text-bad" : ""}`}>
        {inFigures(value)}
      </strong>
      <span className="block text-muted text-small group-hover:text-ink">{note}</span>
    </>
  );
}
