import type { ReactNode } from "react";
import { Link } from "./link";

/** A link within a row: tall enough for a finger without making the row taller, and read as text on paper. */
export function RowLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <span className="-my-cell inline-block">
      <Link href={href} className="row-link">
        {children}
      </Link>
    </span>
  );
}
