"use client";

import Link, { useLinkStatus } from "next/link";
import { usePathname } from "next/navigation";
import { PAGES } from "@/lib/http/page-paths";

/** The pages, the present one marked. */
export function Nav() {
  const current = usePathname();
  return (
    <nav aria-label="Pages" className="print:hidden">
      <ul className="flex flex-wrap">
        {PAGES.map(({ path, name }) => (
          <li key={path}>
            <Link
              href={path}
              aria-current={path === current ? "page" : undefined}
              className="group relative flex min-h-touch items-center rounded-control px-2.5 text-muted text-small hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink sm:px-3 sm:text-body"
            >
              {name}
              <Underline />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Below the present page, and faintly below the one that is on its way. */
function Underline() {
  const { pending } = useLinkStatus();
  return (
    <span
      aria-hidden
      className={`absolute inset-x-2.5 bottom-1 h-0.5 rounded-pill bg-accent transition-opacity group-aria-[current]:opacity-100 sm:inset-x-3 ${pending ? "opacity-50 delay-100" : "opacity-0"}`}
    />
  );
}
