import type { ReactNode } from "react";

interface PageHeaderProps {
  title: string;
  /** To the right of the title: the actions of the page. */
  actions?: ReactNode;
  /** Whether the page is a table or a board that uses the whole width; text and forms keep a measure. */
  isWide?: boolean;
  /** What the page is for. */
  children?: ReactNode;
}

/** The one h1 of a page. */
export function PageHeader({ title, actions, isWide = false, children }: PageHeaderProps) {
  return (
    <header
      data-wide={isWide || undefined}
      className="mb-4 flex flex-wrap items-start justify-between gap-x-6 gap-y-2"
    >
      <div className="min-w-0">
        <h1 className="text-page">{title}</h1>
        {children && <p className="mt-0.5 max-w-measure text-muted">{children}</p>}
      </div>
      {actions && <div className="flex flex-wrap gap-2 empty:hidden print:hidden">{actions}</div>}
    </header>
  );
}
