"use client";

import { usePathname } from "next/navigation";
import { Link, useLinkStatus } from "../_components/link";
import { ASSIGN_PAGE, FOOT_PAGES, MAIN_PAGES, type NavItem, pageOf } from "../_components/nav-items";

/** The pages that this person may open, at the side of the screen. In half a window each is a picture above its word. */
export function SideNav({ paths }: { paths: readonly string[] }) {
  const current = usePathname();
  const isOpen = ({ path }: NavItem) => paths.includes(path);
  return (
    <nav aria-label="Pages" className="flex flex-1 flex-col gap-3 max-md:hidden">
      <ul className="flex flex-col">
        {isOpen(ASSIGN_PAGE) && <Item item={ASSIGN_PAGE} current={current} isAction />}
      </ul>
      <ul className="flex flex-col gap-px">
        {MAIN_PAGES.filter(isOpen).map((item) => (
          <Item key={item.path} item={item} current={current} />
        ))}
      </ul>
      <ul className="mt-auto flex flex-col gap-px">
        {FOOT_PAGES.filter(isOpen).map((item) => (
          <Item key={item.path} item={item} current={current} />
        ))}
      </ul>
    </nav>
  );
}

interface ItemProps {
  item: NavItem;
  current: string;
  /** Whether it starts something, and so looks like a button. */
  isAction?: boolean;
}

function Item({ item, current, isAction = false }: ItemProps) {
  const { path, name, icon: Icon } = item;
  const isHere = pageOf(current) === item;
  const plain =
    "text-muted hover:bg-sunken hover:text-ink aria-[current]:bg-accent-soft aria-[current]:font-semibold aria-[current]:text-accent-strong";
  const action =
    "border border-edge bg-surface font-medium text-ink hover:bg-sunken aria-[current]:border-accent";
  return (
    <li>
      <Link
        href={path}
        aria-current={path === current ? "page" : isHere ? "true" : undefined}
        className={`flex min-h-touch items-center gap-2.5 rounded-control px-2.5 max-rail:flex-col max-rail:justify-center max-rail:gap-0.5 max-rail:px-0.5 max-rail:py-1.5 max-rail:text-tiny ${isAction ? action : plain}`}
      >
        <Icon aria-hidden className="size-4 shrink-0 max-rail:size-5" strokeWidth={1.75} />
        {name}
        <Pending />
      </Link>
    </li>
  );
}

/** A dot beside the page that is loading. */
function Pending() {
  const { pending } = useLinkStatus();
  return (
    <span
      aria-hidden
      className={`ml-auto size-1.5 rounded-pill bg-accent transition-opacity max-rail:hidden ${pending ? "opacity-70 delay-150" : "opacity-0"}`}
    />
  );
}
