"use client";

import { useRouter } from "next/navigation";
import { Popover } from "radix-ui";
import { useState } from "react";
import { Button } from "../_components/button";
import { Field, hintIdOf } from "../_components/field";
import { Input } from "../_components/input";
import { ACTOR_TRIGGER, ActorWords } from "./actor-words";
import { saveActor } from "./save-actor";

const LONGEST_NAME = 80;

/** The trigger with its form, open from the start: it was asked for. */
export function ActorPopover({ name }: { name: string }) {
  const [open, setOpen] = useState(true);
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger className={ACTOR_TRIGGER}>
        <ActorWords name={name} />
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
