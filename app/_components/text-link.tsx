"use client";

import type { ReactNode } from "react";
import { useRights } from "../_client/rights";
import { Link } from "./link";

/** A link on its own: tall enough for a finger. Those who may not open its page do not see it. */
export function TextLink({ href, children }: { href: string; children: ReactNode }) {
  const { mayOpen } = useRights();
  if (!mayOpen(href)) return null;
  return (
    <Link
      href={href}
      className="inline-flex min-h-touch min-w-touch items-center gap-1.5 font-medium text-accent underline decoration-accent/40 underline-offset-4 hover:text-accent-strong hover:decoration-current print:hidden"
    >
      {children}
    </Link>
  );
}
