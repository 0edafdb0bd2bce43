import { Time } from "@/app/_components/time";
import { WithNames } from "@/app/_components/with-names";
import type { NeedHistoryEntry } from "@/lib/services/care-package/package-record";

interface NeedHistoryProps {
  history: readonly NeedHistoryEntry[];
  /** Whose it is: the log names people by their ids. */
  person: { id: string; name: string };
}

/** What was done to a care package or an availability, when and by whom. */
export function NeedHistory({ history, person }: NeedHistoryProps) {
  if (history.length === 0) return <p className="text-muted">Nothing has been changed yet.</p>;
  return (
    <ol className="flex flex-col">
      {history.map(({ at, at_local, actor, sentence }) => (
        <li
          key={`${at} ${sentence}`}
          className="grid gap-x-6 border-line border-b py-2 last:border-b-0 sm:grid-cols-[13rem_minmax(0,1fr)]"
        >
          <span className="text-muted text-small">
            <Time at={at_local} />
          </span>
          <span>
            <WithNames text={sentence} people={[person]} />{" "}
            <span className="text-muted">by {actor ?? "an earlier program"}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
