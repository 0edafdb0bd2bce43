"use client";

import { ExternalLink, X } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import type { Answer } from "@/app/_client/api";
import { takeFocus } from "@/app/_client/take-focus";
import { Link } from "../../../_components/link";

interface SidePanelProps {
  /** `Visit`, `Carer`, `Patient`. */
  label: string;
  /** The page that says all of it. */
  href: string;
  /** Changes with what is shown: then the heading gets the focus. */
  subject: string;
  title: ReactNode;
  children: ReactNode;
  onClose: () => void;
}

/** Beside the timeline, and over it where there is no room: something with the way to its page. Escape closes it. */
export function SidePanel({ label, href, subject, title, children, onClose }: SidePanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const isThere = title !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each subject that is opened gets the focus once it is there.
  useEffect(() => takeFocus(heading), [subject, isThere]);
  return (
    <aside
      aria-label={label}
      onKeyDown={({ key }) => key === "Escape" && onClose()}
      className="flex w-96 shrink-0 flex-col overflow-y-auto rounded-card border border-line bg-surface max-lg:fixed max-lg:inset-y-0 max-lg:right-0 max-lg:z-20 max-lg:w-full max-lg:max-w-md max-lg:rounded-none max-lg:shadow-floating print:hidden"
    >
      <div className="flex items-center justify-between gap-2 border-line border-b px-4 py-2">
        <Link
          href={href}
          className="inline-flex min-h-touch items-center gap-1.5 text-small underline underline-offset-4"
        >
          <ExternalLink aria-hidden className="size-4" />
          Full page
        </Link>
        <button
          type="button"
          aria-label={`Close the ${label.toLowerCase()}`}
          onClick={onClose}
          className="inline-flex size-touch items-center justify-center rounded-control hover:bg-sunken"
        >
          <X aria-hidden className="size-4" />
        </button>
      </div>
      <div className="flex flex-col gap-4 px-4 py-3">
        {title !== null && (
          <h2 ref={heading} tabIndex={-1} className="text-title outline-none">
            {title}
          </h2>
        )}
        {children}
      </div>
    </aside>
  );
}

/** A part of a panel under a small heading. */
export function PanelPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="border-line border-t pt-3">
      <h3 className="mb-1 font-semibold">{title}</h3>
      {children}
    </section>
  );
}

interface WhileReadProps {
  what: string;
  /** What the panel needs, as far as it is there. */
  answers: readonly (Answer<unknown> | null)[];
}

/** What is shown of a panel until everything is read, and why it cannot be. */
export function WhileRead({ what, answers }: WhileReadProps) {
  const refusal = answers.find((one) => one !== null && !one.ok);
  return (
    <>
      {refusal && !refusal.ok && <p role="alert">{refusal.problem.detail}</p>}
      {answers.includes(null) && <PanelSkeleton what={what} />}
    </>
  );
}

/** Where the words of a panel will be, while they are read. */
export function PanelSkeleton({ what }: { what: string }) {
  return (
    <div role="status" className="flex flex-col gap-3">
      <span className="sr-only">Loading the {what}…</span>
      {["w-2/3", "w-full", "w-5/6", "w-1/2"].map((width) => (
        <span key={width} aria-hidden className={`skeleton h-4 rounded-control ${width}`} />
      ))}
    </div>
  );
}
