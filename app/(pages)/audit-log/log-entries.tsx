import { Disclosure } from "@/app/_components/disclosure";
import { Section } from "@/app/_components/section";
import { Time } from "@/app/_components/time";
import type { LogEntry } from "@/lib/services/read-log";
import { type Act, actsByDay } from "./acts";
import { LogLine } from "./log-line";
import { kindOf } from "./operation-kinds";

/** So many of one kind in a row are folded into one line. */
const FOLDED_FROM = 4;

/** Entries of the log by day; many of one kind by one person in a row are one line that opens. */
export function LogEntries({ entries }: { entries: LogEntry[] }) {
  return (
    <Section title="Entries">
      {entries.length === 0 ? (
        <p className="text-muted">No entries match.</p>
      ) : (
        <div className="flex flex-col gap-5">
          {actsByDay(entries).map(({ day, acts }) => (
            <div key={`${day} ${acts[0]?.entries[0]?.id}`}>
              <h3 className="border-line border-b pb-1 font-semibold">
                <Time at={day} />
              </h3>
              <ol className="divide-y divide-line">
                {acts.map((act) => (
                  <ActLines key={act.entries[0]?.id} act={act} />
                ))}
              </ol>
            </div>
          ))}
        </div>
      )}
    </Section>
  );
}

function ActLines({ act }: { act: Act }) {
  const { entries, operationType, actor } = act;
  if (entries.length < FOLDED_FROM)
    return entries.map((entry) => (
      <li key={entry.id} data-entry={entry.id} className="py-1.5">
        <LogLine entry={entry} />
      </li>
    ));
  return (
    <li className="py-1.5">
      <Disclosure
        summary={
          <>
            {kindOf(operationType).name}: {entries.length} entries
            <span className="font-normal text-muted">by {actor}</span>
          </>
        }
      >
        <ol className="ml-2 divide-y divide-line border-line border-l pl-4">
          {entries.map((entry) => (
            <li key={entry.id} data-entry={entry.id} className="py-1.5">
              <LogLine entry={entry} />
            </li>
          ))}
        </ol>
      </Disclosure>
    </li>
  );
}
