"use client";

import type { FormEvent, ReactNode } from "react";
import { Button } from "@/app/_components/button";

/** The frame of a chip's editor: Enter takes what stands in it. */
export function ChipForm({ onApply, children }: { onApply: () => void; children: ReactNode }) {
  function submit(event: FormEvent) {
    event.preventDefault();
    // A form of its own, though React hands its events on through the popover to the page's.
    event.stopPropagation();
    onApply();
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      {children}
      <div>
        <Button type="submit" kind="primary">
          Use this
        </Button>
      </div>
    </form>
  );
}
