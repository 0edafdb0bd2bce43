"use client";

import { UserRound } from "lucide-react";
import { useRouter } from "next/navigation";
import { Popover } from "radix-ui";
import { useState } from "react";
import { Button } from "../_components/button";
import { Field, hintIdOf } from "../_components/field";
import { Input } from "../_components/input";
import { saveActor } from "./save-actor";

const LONGEST_NAME = 80;

/** The name that the log records for changes made in this browser; typed once. `name` is empty until then. */
export function ActorName({ name }: { name: string }) {
  const [open, setOpen] = useState(false);
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger className="flex min-h-touch w-full max-w-52 items-center gap-2 rounded-control px-2 text-left text-small hover:bg-sunken md:max-rail:flex-col md:max-rail:justify-center md:max-rail:gap-0.5 md:max-rail:px-0.5 md:max-rail:text-center md:max-rail:text-tiny">
        <UserRound aria-hidden className="size-4 shrink-0 text-accent" />
        {name === "" ? (
          <span className="underline underline-offset-4">Your name</span>
        ) : (
          <>
            <span className="min-w-0 max-w-full truncate">
              <span className="sr-only">Signed in as </span>
              <strong>{name}</strong>
            </span>
            <span className="sr-only">(change)</span>
          </>
        )}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          aria-label="Name in this browser"
          align="start"
          sideOffset={6}
          collisionPadding={16}
          className="z-20 w-80 max-w-[calc(100vw-2rem)] rounded-card border border-line bg-surface p-5 shadow-floating"
        >
          <NameForm name={name} onDone={() => setOpen(false)} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function NameForm({ name, onDone }: { name: string; onDone: () => void }) {
  const router = useRouter();
  const [typed, setTyped] = useState(name);
  const keep = (kept: string) => {
    saveActor(kept);
    onDone();
    router.refresh();
  };
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        keep(typed.trim());
      }}
    >
      <Field id="actor" label="Your name" hint="Shown beside every change you make, in the audit log.">
        <Input
          id="actor"
          autoComplete="name"
          maxLength={LONGEST_NAME}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          aria-describedby={hintIdOf("actor")}
        />
      </Field>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" kind="primary" disabled={typed.trim() === ""}>
          Save
        </Button>
        {name !== "" && <Button onClick={() => keep("")}>Clear name</Button>}
      </div>
    </form>
  );
}
