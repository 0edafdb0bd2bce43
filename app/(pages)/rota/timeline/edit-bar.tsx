"use client";

import { Minus, Plus, Redo2, Undo2 } from "lucide-react";
import { May } from "@/app/_client/rights";
import { ZOOMS } from "./axis";
import { SMALL } from "./small-control";

interface EditBarProps {
  changes: {
    undo: { label: string | null; run: () => void };
    redo: { label: string | null; run: () => void };
  };
  /** Place in {@link ZOOMS}. */
  zoom: number;
  setZoom: (zoom: number) => void;
}

/** Takes changes back and does them again, and draws the day larger or smaller. */
export function EditBar({ changes: { undo, redo }, zoom, setZoom }: EditBarProps) {
  return (
    <span className="ml-auto flex gap-1 max-sm:hidden">
      <May act="POST /visits/{id}/undo">
        <button
          type="button"
          className={SMALL}
          disabled={undo.label === null}
          title={undo.label ? `Undo: ${undo.label} (Ctrl+Z)` : undefined}
          onClick={undo.run}
        >
          <Undo2 aria-hidden className="size-4" />
          <span className="max-rail:sr-only">Undo</span>
        </button>
        <button
          type="button"
          className={SMALL}
          disabled={redo.label === null}
          title={redo.label ? `Redo: ${redo.label} (Ctrl+Shift+Z)` : undefined}
          onClick={redo.run}
        >
          <Redo2 aria-hidden className="size-4" />
          <span className="sr-only">Redo</span>
        </button>
      </May>
      <button
        type="button"
        className={SMALL}
        aria-label="Zoom out"
        disabled={zoom === 0}
        onClick={() => setZoom(zoom - 1)}
      >
        <Minus aria-hidden className="size-4" />
      </button>
      <button
        type="button"
        className={SMALL}
        aria-label="Zoom in"
        disabled={zoom === ZOOMS.length - 1}
        onClick={() => setZoom(zoom + 1)}
      >
        <Plus aria-hidden className="size-4" />
      </button>
    </span>
  );
}
