import { Download } from "lucide-react";
import { FileLink } from "./file-link";

interface ExportLinksProps {
  /** Of the files, without what follows the dot. */
  path: string;
  /** What is in them, read out: "the employees shown". */
  what: string;
  /** What the table is narrowed to; empty values are left out. */
  query?: Record<string, string | undefined>;
}

/** What a table shows, as a file for Excel and as CSV. */
export function ExportLinks({ path, what, query = {} }: ExportLinksProps) {
  const wanted = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const search = wanted.length === 0 ? "" : `?${new URLSearchParams(wanted)}`;
  return (
    <p className="flex flex-wrap items-center gap-x-4 print:hidden">
      <FileLink href={`${path}.xlsx${search}`} isDownload>
        <Download aria-hidden className="size-4" />
        Export to Excel
        <span className="sr-only">: {what}</span>
      </FileLink>
      <FileLink href={`${path}.csv${search}`} isDownload>
        CSV
        <span className="sr-only">: {what}</span>
      </FileLink>
    </p>
  );
}
