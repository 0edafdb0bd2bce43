"use client";

import { Menu } from "lucide-react";
import Link, { useLinkStatus } from "next/link";
import { usePathname } from "next/navigation";
import { PAGES } from "@/lib/http/page-paths";

/** The pages, with the current one marked: in a row if there is space, otherwise behind a button. */
export function Nav({ paths }: { paths: readonly string[] }) {
  const current = usePathname();
  const page = PAGES.find(({ path }) => isWithin(path, current));
  return (
    <nav aria-label="Pages" className="print:hidden">
      <ul className="hidden flex-wrap lg:flex">
        <Links current={current} paths={paths} />
      </ul>
      {/* Closed again on each new page. */}
      <details key={current} className="lg:hidden">
        <summary className="flex min-h-touch list-none items-center gap-2 rounded-control px-2 font-medium [&::-webkit-details-marker]:hidden">
          <Menu aria-hidden className="size-5 shrink-0 text-accent" />
          <span>
            <span className="sr-only">Menu: </span>
            {page?.name ?? "Menu"}
          </span>
        </summary>
        <ul className="grid grid-cols-2 pb-2 sm:grid-cols-4">
          <Links current={current} paths={paths} />
        </ul>
      </details>
    </nav>
  );
}

function Links({ current, paths }: { current: string; paths: readonly string[] }) {
  return PAGES.filter(({ path }) => paths.includes(path)).map(({ path, name }) => (
    <li key={path}>
      <Link
        href={path}
        aria-current={path === current ? "page" : isWithin(path, current) ? "true" : undefined}
        className="group relative flex min-h-touch items-center rounded-control px-2.5 text-muted hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink lg:text-small xl:px-3"
      >
        {name}
        <Underline />
      </Link>
    </li>
  ));
}

/** Whether the current page is this one or below it. */
const isWithin = (path: string, current: string) =>
  path === current || (path !== "/" && current.startsWith(`${path}/`));

/** Under the current page, and faintly under the one that is loading. */
function Underline() {
  const { pending } = useLinkStatus();
  return (
    <span
      aria-hidden
      className={`absolute inset-x-2.5 bottom-1 h-0.5 rounded-pill bg-accent transition-opacity group-aria-[current]:opacity-100 max-lg:hidden xl:inset-x-3 ${pending ? "opacity-50 delay-100" : "opacity-0"}`}
    />
  );
}
