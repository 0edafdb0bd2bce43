import type { FormEvent, ReactNode } from "react";
import { Button } from "@/app/_components/button";
import { Notice } from "@/app/_components/notice";
import type { PackageAnswer } from "@/lib/services/care-package/change-package";
import { effectsInWords } from "./effects-in-words";
import type { PreviewedChange } from "./use-previewed-change";

interface PreviewedFormProps {
  change: PreviewedChange;
  /** Sends the request; the first time it may only be looked at. */
  onSend: () => void;
  /** The words of the button that saves, and of the same once effects on the rota are shown. */
  save: string;
  saveWithEffects: string;
  leave?: string;
  onLeave: () => void;
  /** What the effects mean for carers, after them. */
  effectsNote?: (answer: PackageAnswer) => string;
  children: ReactNode;
}

/** A form whose effects on the rota are shown before it is saved by a second press. */
export function PreviewedForm(props: PreviewedFormProps) {
  const { change, onSend, save, saveWithEffects, leave = "Discard changes", onLeave, effectsNote } = props;
  const { changing, preview } = change;
  return (
    <form
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        onSend();
      }}
      className="flex w-full flex-col gap-5"
    >
      {changing.problem && <Notice kind="problem">{changing.problem.detail}</Notice>}
      {props.children}
      {preview && (
        <Notice kind="warn">
          In the rota: {effectsInWords(preview.effects).join(", ") || "nothing changes"}.{" "}
          {effectsNote?.(preview)} Nothing is saved yet.
        </Notice>
      )}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" kind="primary" isBusy={changing.isBusy}>
          {changing.isBusy ? "Saving…" : preview ? saveWithEffects : save}
        </Button>
        <Button
          onClick={() => {
            changing.clear();
            onLeave();
          }}
        >
          {leave}
        </Button>
      </div>
    </form>
  );
}
