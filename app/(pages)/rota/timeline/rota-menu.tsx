"use client";

import {
  CalendarSync,
  Download,
  Ellipsis,
  FileSpreadsheet,
  List,
  type LucideIcon,
  MapPinned,
  Printer,
  Repeat,
} from "lucide-react";
import { Popover } from "radix-ui";
import { useState } from "react";
import { May } from "@/app/_client/rights";
import { Link } from "@/app/_components/link";
import { dayMapAddress, weekAddress } from "@/app/_components/rota-addresses";
import type { Service } from "@/lib/domain/service";
import { addDays, type CivilDate, startOfWeek } from "@/lib/domain/time";
import { SMALL } from "./small-control";

interface RotaMenuProps {
  span: "day" | "week";
  first: CivilDate;
  /** What the visits are narrowed to. */
  service: Service | null;
}

const ITEM =
  "flex min-h-touch w-full items-center gap-2.5 rounded-control px-2.5 text-left text-small hover:bg-sunken";

/** What is wanted less often: the same days in other forms, on paper and as files. */
export function RotaMenu({ span, first, service }: RotaMenuProps) {
  const [open, setOpen] = useState(false);
  const until = addDays(first, span === "week" ? 7 : 1);
  const query = new URLSearchParams({ from: first, until, ...(service ? { service } : {}) });
  const page = (icon: LucideIcon, href: string, words: string, style = "") => (
    <MenuLink icon={icon} href={href} style={style} onPress={() => setOpen(false)}>
      {words}
    </MenuLink>
  );
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger className={SMALL}>
        <Ellipsis aria-hidden className="size-4" />
        More
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          aria-label="More about the rota"
          align="start"
          sideOffset={6}
          collisionPadding={16}
          className="z-20 flex w-60 flex-col rounded-card border border-line bg-surface p-1.5 shadow-floating"
        >
          {page(List, `/rota/list?${span}=${first}`, `The ${span} as a list`)}
          {span === "day" && page(MapPinned, dayMapAddress(first), "The day on a map")}
          {page(CalendarSync, weekAddress(startOfWeek(first)), "Generate or publish the week", "sm:hidden")}
          {page(Repeat, "/rota/care-packages", "Care packages")}
          <hr className="my-1 border-line" />
          <May act="GET /exports/rota.xlsx">
            <FileItem icon={FileSpreadsheet} href={`/exports/rota.xlsx?${query}`}>
              Export visits to Excel
            </FileItem>
            <FileItem icon={Download} href={`/exports/rota.csv?${query}`}>
              Export visits as CSV
            </FileItem>
          </May>
          <button
            type="button"
            className={ITEM}
            onClick={() => {
              setOpen(false);
              // Once the menu is gone: it is not to be on the paper.
              setTimeout(() => window.print(), 0);
            }}
          >
            <Printer aria-hidden className="size-4 shrink-0 text-muted" />
            Print
          </button>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

interface MenuLinkProps {
  icon: LucideIcon;
  href: string;
  style: string;
  onPress: () => void;
  children: string;
}

function MenuLink({ icon: Icon, href, style, onPress, children }: MenuLinkProps) {
  return (
    <Link href={href} className={`${ITEM} ${style}`} onClick={onPress}>
      <Icon aria-hidden className="size-4 shrink-0 text-muted" />
      {children}
    </Link>
  );
}

function FileItem({ icon: Icon, href, children }: { icon: LucideIcon; href: string; children: string }) {
  return (
    <a href={href} download className={ITEM}>
      <Icon aria-hidden className="size-4 shrink-0 text-muted" />
      {children}
    </a>
  );
}
