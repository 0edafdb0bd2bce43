"use client";

import { ListChecks, Search } from "lucide-react";
import type { FormEvent, KeyboardEvent, RefObject } from "react";
import { Button } from "@/app/_components/button";
import { Field, hintIdOf } from "@/app/_components/field";
import { Textarea } from "@/app/_components/textarea";
import { Examples } from "./examples";

interface SentenceFormProps {
  box: RefObject<HTMLTextAreaElement | null>;
  sentence: string;
  onChange: (sentence: string) => void;
  /** Puts words in the box and goes there. */
  onFill: (sentence: string) => void;
  onSubmit: () => void;
  /** For who would rather fill in fields. */
  onForm: () => void;
  examples: string[];
  isBusy: boolean;
  /** Whether what was understood stands below: the way on is there then. */
  isRead: boolean;
}

const LONGEST = 2000;
const HINT =
  "Which patient, what for, and when. Enter finds the carers and books nothing yet; Shift and Enter starts a new line.";

/** The box for a sentence. It has no name: a sentence must never end up in an address. */
export function SentenceForm(props: SentenceFormProps) {
  function submit(event: FormEvent) {
    event.preventDefault();
    if (!props.isBusy) props.onSubmit();
  }

  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <Field id="sentence" label="What is needed?" hint={props.isRead ? undefined : HINT}>
        <Textarea
          ref={props.box}
          id="sentence"
          rows={2}
          required
          maxLength={LONGEST}
          value={props.sentence}
          onChange={(event) => props.onChange(event.target.value)}
          onKeyDown={sendOnEnter}
          aria-describedby={props.isRead ? undefined : hintIdOf("sentence")}
        />
      </Field>
      {!props.isRead && <Examples examples={props.examples} onChoose={props.onFill} />}
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" kind={props.isRead ? "quiet" : "primary"} isBusy={props.isBusy}>
          <Search aria-hidden className="size-4" />
          Find a carer
        </Button>
        <Button onClick={props.onForm}>
          <ListChecks aria-hidden className="size-4" />
          Fill in a form
        </Button>
        <p role="status" className="text-muted">
          {props.isBusy ? "Looking for a carer…" : ""}
        </p>
      </div>
    </form>
  );
}

function sendOnEnter(event: KeyboardEvent<HTMLTextAreaElement>) {
  // Enter also ends the choice of a character in some scripts.
  if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}
