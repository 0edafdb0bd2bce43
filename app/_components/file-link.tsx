import type { ReactNode } from "react";

/** A link to a file rather than to a page. */
export function FileLink(props: { href: string; isDownload?: boolean; children: ReactNode }) {
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
