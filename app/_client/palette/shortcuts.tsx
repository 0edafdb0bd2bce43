"use client";

import { X } from "lucide-react";
import { Dialog } from "radix-ui";
import { buttonStyle } from "@/app/_components/button-style";

const SHORTCUTS: [keys: string[], does: string][] = [
  [["Ctrl", "K"], "Find a person, visit, page or action (⌘ K on a Mac)"],
  [["?"], "Show these shortcuts"],
  [["Esc"], "Close what is open over the page"],
  [["Tab"], "Go to the next link, button or field"],
  [["Enter"], "Find a carer for the sentence on Assign, then book"],
];

/** On the visit or carer that has the focus. */
const ON_THE_ROTA: [keys: string[], does: string][] = [
  [["Arrows"], "Go to the next visit, carer or day"],
  [["Enter"], "Open the visit, carer or patient beside the rota"],
  [["M"], "Move the visit to another carer or time"],
  [["O"], "Go to the other carer of a double-up"],
  [["Space"], "Select several visits"],
  [["P"], "Pin the visit to its carer, or remove the pin"],
  [["Delete"], "Remove the carer, or cancel an uncovered visit"],
  [["+"], "Zoom in, and out with −"],
  [["Ctrl", "Z"], "Undo, and do again with Ctrl Shift Z"],
];

const TYPED: [words: string, does: string][] = [
  ["smith", "everyone of that name, and their coming visits"],
  ["off sick sarah", "records that Sarah is off"],
  ["next week", "opens the rota of next week"],
  ["generate week", "generates a week"],
  ["medication for P001 tomorrow at 9", "asks for that visit"],
];

/** The keys, and what can be typed in the palette. */
export function Shortcuts({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-30 bg-scrim" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed inset-x-4 top-[12dvh] z-40 mx-auto max-h-[76dvh] max-w-xl overflow-y-auto rounded-card border border-line bg-surface p-5 shadow-floating"
        >
          <div className="mb-3 flex items-center justify-between gap-4">
            <Dialog.Title className="text-title">Keyboard shortcuts</Dialog.Title>
            <Dialog.Close className={buttonStyle("quiet")}>
              <X aria-hidden className="size-4" />
              Close
            </Dialog.Close>
          </div>
          <Keys shortcuts={SHORTCUTS} />
          <h3 className="mt-5 mb-2 font-semibold">On the rota</h3>
          <Keys shortcuts={ON_THE_ROTA} />
          <h3 className="mt-5 mb-2 font-semibold">Typed after Ctrl K</h3>
          <dl className="flex flex-col gap-1">
            {TYPED.map(([words, does]) => (
              <div key={words} className="flex flex-wrap gap-x-3">
                <dt>“{words}”</dt>
                <dd className="text-muted">{does}</dd>
              </div>
            ))}
          </dl>
          <p className="mt-4 text-muted text-small">
            Keys without Ctrl can be turned off under Settings, This browser.
          </p>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Keys({ shortcuts }: { shortcuts: typeof SHORTCUTS }) {
  return (
    <dl className="grid grid-cols-[6rem_minmax(0,1fr)] gap-x-6 gap-y-2">
      {shortcuts.map(([keys, does]) => (
        <div key={does} className="contents">
          <dt className="flex gap-1">
            {keys.map((key) => (
              <kbd
                key={key}
                className="h-fit rounded-control border border-edge bg-sunken px-1.5 font-sans text-small"
              >
                {key}
              </kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
