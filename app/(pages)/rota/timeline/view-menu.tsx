"use client";

import { CalendarSync, SlidersHorizontal } from "lucide-react";
import { Popover } from "radix-ui";
import { type ReactNode, useState } from "react";
import { DateInput } from "@/app/_components/date-input";
import { Field } from "@/app/_components/field";
import { weekAddress } from "@/app/_components/rota-addresses";
import { startOfWeek } from "@/lib/domain/time";
import { type Period, PeriodKinds, PresentPeriod, useGoTo } from "./period";
import { MenuLink, OtherForms } from "./rota-menu";
import { SMALL } from "./small-control";

interface ViewMenuProps {
  period: Period;
  /** What narrows and sorts the rows; nothing where no rows are shown. */
  filters: ReactNode;
  isNarrowed: boolean;
}

/** Where there is little room: everything of the bar that is not the day itself, behind one button. */
export function ViewMenu({ period, filters, isNarrowed }: ViewMenuProps) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  // On a phone the day is a list, which has a choice of its own.
  const onlyWithRows = period.span === "day" ? "max-sm:hidden" : "";
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger className={SMALL}>
        <SlidersHorizontal aria-hidden className="size-4" />
        View
        {isNarrowed && (
          <span className={`size-2 rounded-pill bg-accent ${onlyWithRows}`}>
            <span className="sr-only">, some rows are left out</span>
          </span>
        )}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          aria-label="View"
          align="end"
          sideOffset={6}
          collisionPadding={8}
          // Not on the first field: that would call up the keyboard of a phone.
          onOpenAutoFocus={(event) => {
            event.preventDefault();
            (event.currentTarget as HTMLElement | null)?.focus();
          }}
          className="z-20 flex max-h-[var(--radix-popover-content-available-height)] w-96 max-w-[calc(100vw-1rem)] flex-col gap-3 overflow-y-auto rounded-card border border-line bg-surface p-3 shadow-floating outline-none"
        >
          <div className="flex flex-wrap gap-2">
            <PeriodKinds period={period} onPress={close} />
            <PresentPeriod period={period} onPress={close} />
          </div>
          <GoTo period={period} onGone={close} />
          {filters && (
            <section aria-label="Filters" className={`grid grid-cols-2 gap-2 ${onlyWithRows}`}>
              {filters}
            </section>
          )}
          <nav aria-label="More about the rota" className="-mx-2 border-line border-t pt-1">
            <MenuLink icon={CalendarSync} href={weekAddress(startOfWeek(period.first))} onPress={close}>
              Generate or publish the week
            </MenuLink>
            <OtherForms {...period} onPress={close} />
          </nav>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** Any other day, typed: the day in the bar only opens the calendar. */
function GoTo({ period, onGone }: { period: Period; onGone: () => void }) {
  const goTo = useGoTo(period);
  return (
    <Field id="view-day" label={period.span === "week" ? "Go to the week of" : "Go to"}>
      <DateInput
        id="view-day"
        defaultValue={period.first}
        onChange={(value) => {
          if (goTo(value)) onGone();
        }}
      />
    </Field>
  );
}
