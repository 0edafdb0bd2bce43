import type { ReactNode } from "react";

/** The one h1 of a page, and what the page is for. */
export function PageHeader({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <header className="mb-6">
      <h1 className="text-page">{title}</h1>
      {children && <p className="mt-2 max-w-measure text-muted">{children}</p>}
    </header>
  );
}
