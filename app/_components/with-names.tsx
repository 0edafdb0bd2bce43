import { Fragment } from "react";
import type { LoggedPerson } from "@/lib/services/log-people";

/** A text of the log with the name of each person before the id. */
export function WithNames({ text, people }: { text: string; people: readonly LoggedPerson[] }) {
  if (people.length === 0) return <>{text}</>;
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  // Longest first: one id may begin with another.
  const ids = [...nameOf.keys()].sort((a, b) => b.length - a.length).map(escaped);
  return text.split(new RegExp(`(?<![\\w-])(${ids.join("|")})(?![\\w-])`)).map((part, index) => {
    const name = nameOf.get(part);
    return name === undefined ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text keep their order.
      <Fragment key={index}>
        {name} <span className="tabular text-muted">{part}</span>
      </Fragment>
    );
  });
}

const escaped = (id: string): string => id.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");
