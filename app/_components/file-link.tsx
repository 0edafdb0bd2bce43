"use client";

import type { ReactNode } from "react";
import type { Act } from "@/lib/http/access";
import { useRights } from "../_client/rights";

/** A link to a file rather than to a page. Those whom the server refuses the file do not see it. */
export function FileLink(props: { href: string; isDownload?: boolean; children: ReactNode }) {
  const { may } = useRights();
  if (!may(`GET ${props.href.split("?")[0]}` as Act)) return null;
  return (
    <a
      href={props.href}
      download={props.isDownload}
      className="inline-flex min-h-touch min-w-touch items-center gap-1.5 font-medium text-accent underline decoration-accent/40 underline-offset-4 [overflow-wrap:anywhere] hover:text-accent-strong hover:decoration-current"
    >
      {props.children}
    </a>
  );
}
