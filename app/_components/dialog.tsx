"use client";

import { X } from "lucide-react";
import { Dialog as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { buttonStyle } from "./button-style";

interface DialogProps {
  /** The words of the button that opens it. */
  trigger: ReactNode;
  title: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  children: ReactNode;
}

/** Shows what would be too much for the page itself. */
export function Dialog({ trigger, title, open, onOpenChange, children }: DialogProps) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Trigger className={buttonStyle("quiet")}>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-30 bg-scrim" />
        <Radix.Content
          aria-describedby={undefined}
          className="fixed inset-x-4 top-4 bottom-4 z-40 mx-auto flex max-w-4xl flex-col rounded-card border border-line bg-surface shadow-floating"
        >
          <div className="flex items-center justify-between gap-4 border-line border-b px-5 py-3 sm:px-6">
            <Radix.Title className="min-w-0 text-title">{title}</Radix.Title>
            <Radix.Close className={buttonStyle("quiet")}>
              <X aria-hidden className="size-4" />
              Close
            </Radix.Close>
          </div>
          <section
            aria-label={title}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard.
            tabIndex={0}
            className="relative min-h-0 flex-1 overflow-y-auto px-5 py-4 sm:px-6"
          >
            {children}
          </section>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
