import { Facts } from "@/app/_components/facts";
import { WithNames } from "@/app/_components/with-names";
import { changedThing, valueInWords } from "@/lib/domain/audit-words";
import type { LoggedPerson } from "@/lib/services/log-people";

interface EntryDetailsProps {
  details: string;
  people: readonly LoggedPerson[];
}

/** The JSON of an entry as labels and values; text of the old system that is not JSON as it was written. */
export function EntryDetails({ details, people }: EntryDetailsProps) {
  const facts = factsOf(details);
  if (facts === null) return <pre className="whitespace-pre-wrap break-words font-mono">{details}</pre>;
  if (facts.length === 0) return <p className="text-muted">None.</p>;
  return (
    <Facts
      facts={facts.map(([key, value]) => [
        nameOf(key),
        isChanges(key, value) ? (
          <Changes key={key} changes={value} people={people} />
        ) : (
          <WithNames key={key} text={inWords(value)} people={people} />
        ),
      ])}
    />
  );
}

function factsOf(details: string): [string, unknown][] | null {
  try {
    const parsed: unknown = JSON.parse(details);
    const isObject = typeof parsed === "object" && parsed !== null && !Array.isArray(parsed);
    return isObject ? Object.entries(parsed) : null;
  } catch {
    return null;
  }
}

function nameOf(key: string): string {
  const words = changedThing(key);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

type ChangedValues = Record<string, [before: unknown, after: unknown]>;

const isChanges = (key: string, value: unknown): value is ChangedValues =>
  key === "changes" && typeof value === "object" && value !== null;

/** What each thing was and what it became, a line each. */
function Changes({ changes, people }: { changes: ChangedValues; people: readonly LoggedPerson[] }) {
  return (
    <ul>
      {Object.entries(changes).map(([what, [before, after]]) => (
        <li key={what}>
          <span className="text-muted">{changedThing(what)}</span>{" "}
          <WithNames text={valueInWords(before)} people={people} /> →{" "}
          <WithNames text={valueInWords(after)} people={people} />
        </li>
      ))}
    </ul>
  );
}

function inWords(value: unknown): string {
  const words = valueInWords(value);
  return words === "none" ? "None" : words;
}
