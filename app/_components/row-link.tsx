import type { ReactNode } from "react";
import { Link } from "./link";

/** A link within a row: tall enough for a finger without making the row taller, and read as text on paper. */
export function RowLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <span className="-my-cell inline-block">
      <Link
        href={href}
        className="inline-flex min-h-touch min-w-touch items-center gap-1.5 rounded-control py-cell font-medium text-accent underline decoration-accent/40 underline-offset-4 hover:text-accent-strong hover:decoration-current print:min-h-0 print:text-ink print:no-underline"
      >
        {children}
      </Link>
    </span>
  );
}
