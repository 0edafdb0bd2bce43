import { type ReactNode, type Ref, useId } from "react";

interface SectionProps {
  /** Where a link on the same page leads to. */
  id?: string;
  title: ReactNode;
  /** A line below the title. */
  lead?: ReactNode;
  /** To the right of the title: a link, a badge. */
  aside?: ReactNode;
  /** A place to do something rather than to read: left out on paper. */
  isDesk?: boolean;
  /** Something that needs attention: marked by an edge as well as in words. */
  isUrgent?: boolean;
  /** For a heading that the focus is sent to. */
  headingRef?: Ref<HTMLHeadingElement>;
  children?: ReactNode;
}

/** A card with a heading: one thing of a page. */
export function Section(props: SectionProps) {
  const { id, title, lead, aside, isDesk = false, isUrgent = false, headingRef, children } = props;
  const titleId = useId();
  return (
    <section
      id={id}
      aria-labelledby={titleId}
      className={`min-w-0 scroll-mt-4 rounded-card border bg-surface p-card shadow-raised ${isUrgent ? "border-bad border-l-4" : "border-line"} ${isDesk ? "print:hidden" : ""}`}
    >
      <div className="mb-3 flex flex-wrap last:mb-0 items-start justify-between gap-x-4 gap-y-1">
        <div className="min-w-0">
          <h2
            id={titleId}
            ref={headingRef}
            tabIndex={headingRef ? -1 : undefined}
            className="scroll-mt-4 text-title outline-none [overflow-wrap:anywhere]"
          >
            {title}
          </h2>
          {lead && <p className="mt-1 max-w-measure text-muted">{lead}</p>}
        </div>
        {aside && <div className="-my-cell">{aside}</div>}
      </div>
      {children}
    </section>
  );
}
