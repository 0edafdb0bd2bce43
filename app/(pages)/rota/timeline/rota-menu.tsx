"use client";

import {
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
import { type ReactNode, useState } from "react";
import { May } from "@/app/_client/rights";
import { Link } from "@/app/_components/link";
import { dayMapAddress } from "@/app/_components/rota-addresses";
import type { Service } from "@/lib/domain/service";
import { addDays, type CivilDate } from "@/lib/domain/time";
import { SMALL } from "./small-control";

interface RotaMenuProps {
  span: "day" | "week";
  first: CivilDate;
  /** What the visits are narrowed to. */
  service: Service | null;
}

const ITEM =
  "flex min-h-touch w-full items-center gap-2.5 rounded-control px-2.5 text-left text-small hover:bg-sunken";

/** What is wanted less often, behind one button. */
export function RotaMenu(props: RotaMenuProps) {
  const [open, setOpen] = useState(false);
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
          <OtherForms {...props} onPress={() => setOpen(false)} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** The same days in other forms, on paper and as files. */
export function OtherForms({ span, first, service, onPress }: RotaMenuProps & { onPress: () => void }) {
  const until = addDays(first, span === "week" ? 7 : 1);
  const query = new URLSearchParams({ from: first, until, ...(service ? { service } : {}) });
  return (
    <>
      <MenuLink icon={List} href={`/rota/list?${span}=${first}`} onPress={onPress}>
        The {span} as a list
      </MenuLink>
      {span === "day" && (
        <MenuLink icon={MapPinned} href={dayMapAddress(first)} onPress={onPress}>
          The day on a map
        </MenuLink>
      )}
      <MenuLink icon={Repeat} href="/rota/care-packages" onPress={onPress}>
        Care packages
      </MenuLink>
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
          onPress();
          // Once the menu is gone: it is not to be on the paper.
          setTimeout(() => window.print(), 0);
        }}
      >
        <Printer aria-hidden className="size-4 shrink-0 text-muted" />
        Print
      </button>
    </>
  );
}

interface MenuLinkProps {
  icon: LucideIcon;
  href: string;
  onPress: () => void;
  children: ReactNode;
}

export function MenuLink({ icon: Icon, href, onPress, children }: MenuLinkProps) {
  return (
    <Link href={href} className={ITEM} onClick={onPress}>
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
