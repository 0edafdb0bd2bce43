import { Badge } from "@/app/_components/badge";
import { Disclosure } from "@/app/_components/disclosure";
import { Section } from "@/app/_components/section";
import { Time } from "@/app/_components/time";
import { WithNames } from "@/app/_components/with-names";
import type { LogEntry } from "@/lib/services/read-log";
import { EntryDetails } from "./entry-details";
import { kindOf } from "./operation-kinds";

/** Entries of the log: when, what, of which kind, by whom, and the ids and counts behind it. */
export function LogEntries({ entries }: { entries: LogEntry[] }) {
  return (
    <Section title="Entries">
      {entries.length === 0 ? (
        <p className="text-muted">No entries match.</p>
      ) : (
        <ol className="-my-3 divide-y divide-line">
          {entries.map((entry) => (
            <li key={entry.id} className="grid gap-x-6 py-3 md:grid-cols-[12rem_minmax(0,1fr)]">
              <p className="text-muted text-small md:pt-0.5">
                <Time at={entry.at} />
              </p>
              <Entry entry={entry} />
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}

function Entry({ entry }: { entry: LogEntry }) {
  const kind = kindOf(entry.operationType);
  return (
    <div className="min-w-0">
      <p>
        <WithNames text={entry.description} people={entry.people} />
      </p>
      <p className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-muted text-small">
        <Badge kind={kind.badge}>{kind.name}</Badge>
        <span>
          by <span className="text-ink">{entry.actor}</span>
        </span>
      </p>
      {entry.details !== null && (
        <Disclosure
          summary={
            <>
              Details <span className="sr-only">of entry {entry.id}</span>
            </>
          }
        >
          <EntryDetails details={entry.details} people={entry.people} />
        </Disclosure>
      )}
    </div>
  );
}
