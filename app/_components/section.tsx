import { type ReactNode, type Ref, useId } from "react";

interface SectionProps {
  title: ReactNode;
  /** A line below the title. */
  lead?: ReactNode;
  /** Stands at the right of the title: a link, a badge. */
  aside?: ReactNode;
  /** A place to do something rather than to read: left out on paper. */
  isDesk?: boolean;
  /** For a heading that the focus is sent to. */
  headingRef?: Ref<HTMLHeadingElement>;
  children: ReactNode;
}

/** A card with a heading: one thing of a page. */
export function Section({ title, lead, aside, isDesk = false, headingRef, children }: SectionProps) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className={`min-w-0 rounded-card border border-line bg-surface p-5 shadow-raised sm:p-6 ${isDesk ? "print:hidden" : ""}`}
    >
      <div className="mb-4 flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <div className="min-w-0">
          <h2
            id={id}
            ref={headingRef}
            tabIndex={headingRef ? -1 : undefined}
            className="scroll-mt-4 text-title outline-none [overflow-wrap:anywhere]"
          >
            {title}
          </h2>
          {lead && <p className="mt-1 max-w-measure text-muted">{lead}</p>}
        </div>
        {aside && <div className="-my-2.5">{aside}</div>}
      </div>
      {children}
    </section>
  );
}
