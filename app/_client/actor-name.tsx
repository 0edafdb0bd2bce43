"use client";

import { lazy, Suspense, useState } from "react";
import { ACTOR_TRIGGER, ActorWords } from "./actor-words";

/** What opens is fetched when it is asked for: it weighs as much as a page. */
const ActorPopover = lazy(() =>
  import("./actor-popover").then((module) => ({ default: module.ActorPopover })),
);

/** The name that the log records for changes made in this browser; typed once. `name` is empty until then. */
export function ActorName({ name }: { name: string }) {
  const [isWanted, setWanted] = useState(false);
  const button = (
    <button
      type="button"
      aria-haspopup="dialog"
      aria-expanded={false}
      className={ACTOR_TRIGGER}
      onClick={() => setWanted(true)}
    >
      <ActorWords name={name} />
    </button>
  );
  if (!isWanted) return button;
  return (
    <Suspense fallback={button}>
      <ActorPopover name={name} />
    </Suspense>
  );
}
