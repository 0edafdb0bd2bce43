"use client";

import { Dialog } from "radix-ui";
import type { CivilDate } from "@/lib/domain/time";
import { Results } from "./results";

interface PaletteProps {
  today: CivilDate;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onShortcuts: () => void;
}

/** Finds people, visits, pages and actions by what is typed, and takes a sentence for a visit. */
export function Palette({ today, open, onOpenChange, onShortcuts }: PaletteProps) {
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-30 bg-scrim" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed inset-x-3 top-[10dvh] z-40 mx-auto max-w-2xl overflow-hidden rounded-card border border-line bg-surface shadow-floating"
        >
          <Dialog.Title className="sr-only">Find or do</Dialog.Title>
          <Results today={today} onClose={() => onOpenChange(false)} onShortcuts={onShortcuts} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
