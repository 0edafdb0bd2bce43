import { GROUP } from "./measures";
import type { TimelineRow } from "./rows";

interface GroupRowProps {
  row: Extract<TimelineRow, { kind: "group" }>;
  index: number;
  top: number;
  width: number;
}

/** The heading of a group of carers, and how many they are. */
export function GroupRow({ row, index, top, width }: GroupRowProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot be placed by the minute.
    // biome-ignore lint/a11y/useFocusableInteractive: its cells have the focus.
    <div
      role="row"
      aria-rowindex={index}
      className="absolute left-0 border-line border-b bg-ground"
      style={{ transform: `translateY(${top}px)`, height: GROUP, width }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a table cannot be placed by the minute. */}
      <div
        role="rowheader"
        id={`row-${row.key}`}
        tabIndex={-1}
        className="sticky left-0 inline-block px-2 font-semibold text-small leading-7"
      >
        {row.name} <span className="font-normal text-muted">{row.carers}</span>
      </div>
    </div>
  );
}
