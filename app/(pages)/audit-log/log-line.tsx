import { Badge } from "@/app/_components/badge";
import { Disclosure } from "@/app/_components/disclosure";
import { RowLink } from "@/app/_components/row-link";
import { Time } from "@/app/_components/time";
import { WithNames } from "@/app/_components/with-names";
import { isLocalDateTime, timeOf } from "@/lib/domain/time";
import type { LogEntry } from "@/lib/services/read-log";
import { EntryDetails } from "./entry-details";
import { kindOf } from "./operation-kinds";

/** One entry: when, with the link to it alone, what, of which kind, by whom, and what is behind it. */
export function LogLine({ entry }: { entry: LogEntry }) {
  const kind = kindOf(entry.operationType);
  return (
    <div className="grid gap-x-4 md:grid-cols-[4rem_minmax(0,1fr)_minmax(0,19rem)]">
      <div>
        <RowLink href={`/audit-log/${entry.id}`}>
          {isLocalDateTime(entry.at) ? (
            <time dateTime={entry.at}>{timeOf(entry.at)}</time>
          ) : (
            <Time at={entry.at} />
          )}
          <span className="sr-only">: entry {entry.id}</span>
        </RowLink>
      </div>
      <div className="min-w-0">
        <p>
          <WithNames text={entry.description} people={entry.people} />
        </p>
        {entry.details !== null && (
          <Disclosure
            summary={
              <span className="text-small">
                Details <span className="sr-only">of entry {entry.id}</span>
              </span>
            }
          >
            <EntryDetails details={entry.details} people={entry.people} />
          </Disclosure>
        )}
      </div>
      <p className="flex flex-wrap items-start gap-x-2 text-muted text-small md:justify-end">
        <Badge kind={kind.badge}>{kind.name}</Badge>
        <span>
          by <span className="text-ink">{entry.actor}</span>
        </span>
      </p>
    </div>
  );
}
