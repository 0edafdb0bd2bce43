import { Link } from "@/app/_components/link";
import { personAddress } from "@/app/_components/person-link";
import type { PersonKind } from "@/lib/domain/workbook";

/** The name in a row; the link fills the row's height. Of thousands none is fetched before it is asked for. */
export function NameLink({ kind, id, name }: { kind: PersonKind; id: string; name: string }) {
  return (
    <Link
      href={personAddress(kind, id)}
      className="inline-flex min-h-touch min-w-touch max-w-full items-center rounded-control text-accent underline decoration-accent/40 underline-offset-4 -outline-offset-3 hover:text-accent-strong hover:decoration-current"
    >
      <span className="truncate">{name}</span>
    </Link>
  );
}
