"use client";

import { CircleHelp } from "lucide-react";
import { Popover } from "radix-ui";
import type { ReactNode } from "react";

interface ChipProps {
  label: string;
  value: string;
  /** Whether somebody said it. */
  isSaid: boolean;
  /** Whether something about it has to be asked. */
  isAsked: boolean;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** What changes it. */
  children: ReactNode;
}

/** One thing that was understood: a button that opens its small editor. */
export function Chip({ label, value, isSaid, isAsked, open, onOpenChange, children }: ChipProps) {
  const style = isAsked
    ? "border-care bg-care-soft"
    : isSaid
      ? "border-accent bg-accent-soft"
      : "border-line bg-surface text-muted";
  return (
    <Popover.Root open={open} onOpenChange={onOpenChange}>
      <Popover.Trigger
        className={`inline-flex min-h-touch max-w-full items-center gap-1.5 rounded-pill border px-4 text-left text-small hover:border-edge ${style}`}
      >
        {isAsked && <CircleHelp aria-hidden className="size-4 shrink-0 text-care" />}
        <span className="shrink-0 text-muted">{label}:</span>
        <span className={`min-w-0 truncate ${isSaid ? "font-medium" : ""}`}>
          {isAsked ? (isSaid ? `${value}?` : "needed") : value}
        </span>
        {isAsked && <span className="sr-only">, has to be answered</span>}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          aria-label={label}
          align="start"
          sideOffset={6}
          collisionPadding={16}
          className="z-20 max-h-[var(--radix-popover-content-available-height)] w-80 max-w-[calc(100vw-2rem)] overflow-y-auto rounded-card border border-line bg-surface p-5 shadow-floating"
        >
          {children}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
