"use client";

import { Menu } from "lucide-react";
import { usePathname } from "next/navigation";
import { Link } from "../_components/link";
import { MORE_PAGES, type NavItem, PHONE_PAGES, pageOf } from "../_components/nav-items";

const CELL =
  "flex min-h-[3.5rem] flex-col items-center justify-center gap-0.5 text-muted text-tiny aria-[current]:font-semibold aria-[current]:text-accent";

/** The pages at the foot of a phone: four of them, the others behind "More". */
export function PhoneNav({ paths }: { paths: readonly string[] }) {
  const current = usePathname();
  const isOpen = ({ path }: NavItem) => paths.includes(path);
  const here = pageOf(current);
  const isBehind = here !== undefined && MORE_PAGES.includes(here);
  return (
    <nav
      aria-label="Pages"
      className="fixed inset-x-0 bottom-0 z-20 border-line border-t bg-surface pb-[env(safe-area-inset-bottom)] md:hidden print:hidden"
    >
      {/* Closed again on each new page. */}
      <ul key={current} className="grid grid-cols-5">
        {PHONE_PAGES.filter(isOpen).map((item) => (
          <li key={item.path}>
            <PhoneLink item={item} current={current} isHere={item === here} style={CELL} />
          </li>
        ))}
        <li>
          <details className="group">
            <summary
              aria-current={isBehind ? "true" : undefined}
              className={`${CELL} list-none group-open:text-ink [&::-webkit-details-marker]:hidden`}
            >
              <Menu aria-hidden className="size-5" strokeWidth={1.75} />
              More
            </summary>
            <ul className="fixed inset-x-0 bottom-[calc(3.5rem+1px+env(safe-area-inset-bottom))] grid max-h-[70dvh] grid-cols-2 gap-1 overflow-y-auto rounded-t-card border-line border-t bg-surface p-2 shadow-floating">
              {MORE_PAGES.filter(isOpen).map((item) => (
                <li key={item.path}>
                  <PhoneLink item={item} current={current} isHere={item === here} style={MORE} />
                </li>
              ))}
            </ul>
          </details>
        </li>
      </ul>
    </nav>
  );
}

const MORE =
  "flex min-h-12 items-center gap-3 rounded-control px-3 aria-[current]:bg-accent-soft aria-[current]:font-semibold aria-[current]:text-accent-strong";

function PhoneLink(props: { item: NavItem; current: string; isHere: boolean; style: string }) {
  const { path, name, icon: Icon } = props.item;
  return (
    <Link
      href={path}
      aria-current={path === props.current ? "page" : props.isHere ? "true" : undefined}
      className={props.style}
    >
      <Icon aria-hidden className="size-5 shrink-0" strokeWidth={1.75} />
      {name}
    </Link>
  );
}
