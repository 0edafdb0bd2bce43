import { CellChanges } from "@/app/_components/cell-changes";
import { Time } from "@/app/_components/time";
import type { PersonRecord, RecordedChange } from "@/lib/services/people/person-record";

const CHANGES: Record<string, string> = {
  added: "Added",
  changed: "Changed by a workbook",
  restored: "Put back on the list",
  archived: "Archived",
  edited: "Changed by hand",
  "rolled back": "Upload undone",
  undone: "Last change undone",
};

/** Who changed what, and when. */
export function PersonHistory({ history }: Pick<PersonRecord, "history">) {
  if (history.length === 0) return <p className="text-muted">No changes recorded.</p>;
  return (
    <ol className="-my-3 divide-y divide-line">
      {history.map((entry, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the entries of a page stand in one order.
        <li key={index} className="grid gap-x-6 gap-y-1 py-3 md:grid-cols-[12rem_minmax(0,1fr)]">
          <p className="text-muted text-small md:pt-0.5">
            <Time at={entry.at} />
          </p>
          <Entry entry={entry} />
        </li>
      ))}
    </ol>
  );
}

function Entry({ entry: { actor, change, fields } }: { entry: RecordedChange }) {
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <p>
        {CHANGES[change] ?? change} <span className="text-muted text-small">by</span> {actor}
      </p>
      {/* Of somebody new every cell is new: what is recorded now stands above. */}
      {change !== "added" && fields.length > 0 && <CellChanges changes={fields} />}
    </div>
  );
}
