import { Link } from "../../../_components/link";

export interface PillItem {
  href: string;
  label: string;
  isCurrent: boolean;
}

/** From one to another of a few pages that are alike. */
export function PillNav({ label, items }: { label: string; items: readonly PillItem[] }) {
  return (
    <nav aria-label={label} className="print:hidden">
      <ul className="flex flex-wrap gap-2">
        {items.map(({ href, label: name, isCurrent }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={isCurrent ? "page" : undefined}
              className="inline-flex min-h-touch items-center rounded-pill border border-edge px-4 hover:bg-sunken aria-[current]:border-accent aria-[current]:bg-accent aria-[current]:font-semibold aria-[current]:text-on-accent"
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
