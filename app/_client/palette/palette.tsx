"use client";

import { Command } from "cmdk";
import { CalendarDays, CalendarOff, CornerDownLeft, FileText, UserRound, Zap } from "lucide-react";
import { useRouter } from "next/navigation";
import { Dialog } from "radix-ui";
import { type ReactNode, useEffect, useState } from "react";
import { personAddress } from "@/app/_components/person-link";
import { visitAddress } from "@/app/_components/rota-addresses";
import { type CivilDate, formatLocal } from "@/lib/domain/time";
import { useRights } from "../rights";
import { absenceIn, actions, type Command as Does, maybeSentence, PAGE_COMMANDS } from "./commands";
import { handSentence } from "./handed-sentence";
import { useFound } from "./use-found";

interface PaletteProps {
  today: CivilDate;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onShortcuts: () => void;
}

/** Finds people, visits, pages and actions by what is typed, and takes a sentence for a visit. */
export function Palette({ today, open, onOpenChange, onShortcuts }: PaletteProps) {
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-30 bg-scrim" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed inset-x-3 top-[10dvh] z-40 mx-auto max-w-2xl overflow-hidden rounded-card border border-line bg-surface shadow-floating"
        >
          <Dialog.Title className="sr-only">Find or do</Dialog.Title>
          <Results today={today} onClose={() => onOpenChange(false)} onShortcuts={onShortcuts} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

interface ResultsProps extends Pick<PaletteProps, "today" | "onShortcuts"> {
  onClose: () => void;
}

function Results({ today, onClose, onShortcuts }: ResultsProps) {
  const router = useRouter();
  const [typed, setTyped] = useState("");
  const absence = absenceIn(typed);
  const { people, visits } = useFound(absence?.who ?? typed);
  const go = (href: string) => {
    onClose();
    router.push(href);
  };
  const { may, mayOpen } = useRights();
  const isOpen = ({ href, act }: Pick<Does, "href" | "act">) => mayOpen(href) && (!act || may(act));
  const carers = people.filter(({ kind }) => kind === "employee");
  const [marked, setMarked] = useState("");
  const first = absence
    ? carers.map(({ id }) => `absence ${id}`)[0]
    : [...people.map(({ kind, id }) => `${kind} ${id}`), ...visits.map((one) => `visit ${one.visit_id}`)][0];
  // What the server found comes after the last key: Enter is to take it, not what was first before.
  useEffect(() => {
    if (first !== undefined) setMarked(first);
  }, [first]);
  return (
    <Command label="Find or do" loop value={marked} onValueChange={setMarked} filter={hasAllWords}>
      <Command.Input
        value={typed}
        onValueChange={setTyped}
        placeholder="A person, a page, or a visit in words"
        className="h-12 w-full border-line border-b bg-surface px-4 text-ink outline-none placeholder:text-muted"
      />
      <Command.List className="max-h-[60dvh] overflow-y-auto overscroll-contain p-2">
        {first === undefined && !maybeSentence(typed) && (
          <Command.Empty className="px-3 py-4 text-muted">
            Nothing found. Try a name, an ID or a page.
          </Command.Empty>
        )}
        {absence && may("POST /absences") && carers.length > 0 && (
          <Group heading="Absence">
            {carers.map(({ id, name }) => (
              <Row
                key={id}
                value={`absence ${id}`}
                icon={<CalendarOff aria-hidden className="size-4 shrink-0 text-muted" />}
                onSelect={() =>
                  go(`/rota/absences?${new URLSearchParams({ carer: id, kind: absence.kind })}`)
                }
              >
                Record that {name} is off <Code>{id}</Code>
              </Row>
            ))}
          </Group>
        )}
        {!absence && people.length > 0 && (
          <Group heading="People">
            {people.map(({ kind, id, name }) => (
              <Row
                key={`${kind} ${id}`}
                value={`${kind} ${id}`}
                icon={<UserRound aria-hidden className="size-4 shrink-0 text-muted" />}
                onSelect={() => go(personAddress(kind, id))}
              >
                {name} <Code>{id}</Code> <Code>{kind === "employee" ? "carer" : "patient"}</Code>
              </Row>
            ))}
          </Group>
        )}
        {!absence && visits.length > 0 && (
          <Group heading="Visits">
            {visits.map((visit) => (
              <Row
                key={visit.visit_id}
                value={`visit ${visit.visit_id}`}
                icon={<CalendarDays aria-hidden className="size-4 shrink-0 text-muted" />}
                onSelect={() => go(visitAddress(visit.visit_id))}
              >
                {formatLocal(visit.start_time)}, {visit.patient_name}{" "}
                <Code>{visit.employee_names.join(", ") || "uncovered"}</Code>
              </Row>
            ))}
          </Group>
        )}
        {maybeSentence(typed) && isOpen({ href: "/assign" }) && (
          <Group heading="A visit in words">
            <Row
              value="sentence"
              icon={<CornerDownLeft aria-hidden className="size-4 shrink-0 text-muted" />}
              onSelect={() => {
                handSentence(typed.trim());
                go("/assign");
              }}
            >
              Find a carer for “{typed.trim()}”
            </Row>
          </Group>
        )}
        <Commands heading="Actions" all={actions(today).filter(isOpen)} icon={Zap} onGo={go} />
        <Commands heading="Pages" all={PAGE_COMMANDS.filter(isOpen)} icon={FileText} onGo={go} />
        <Command.Group>
          <Command.Item
            value="Keyboard shortcuts"
            keywords={["keys help"]}
            onSelect={onShortcuts}
            className={ITEM}
          >
            Keyboard shortcuts
          </Command.Item>
        </Command.Group>
      </Command.List>
    </Command>
  );
}

/** Each typed word begins a word of the command. A looser search would find "Settings: times" by "smith". */
function hasAllWords(name: string, typed: string, keywords: string[] = []): number {
  const words = `${name} ${keywords.join(" ")}`.toLowerCase().split(/[^a-z0-9']+/);
  const isFound = (part: string) => words.some((word) => word.startsWith(part));
  return typed.toLowerCase().trim().split(/\s+/).every(isFound) ? 1 : 0;
}

const ITEM =
  "flex min-h-touch cursor-pointer items-center gap-2.5 rounded-control px-3 data-[selected=true]:bg-accent-soft forced-colors:data-[selected=true]:outline-2";

const GROUP =
  "[&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:py-1 [&_[cmdk-group-heading]]:text-muted [&_[cmdk-group-heading]]:text-small";

/** What the server found stays whatever the palette's own search would say. */
function Group({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <Command.Group heading={heading} forceMount className={GROUP}>
      {children}
    </Command.Group>
  );
}

function Row(props: { value: string; icon: ReactNode; onSelect: () => void; children: ReactNode }) {
  return (
    <Command.Item value={props.value} forceMount onSelect={props.onSelect} className={ITEM}>
      {props.icon}
      <span className="min-w-0 truncate">{props.children}</span>
    </Command.Item>
  );
}

interface CommandsProps {
  heading: string;
  all: Does[];
  icon: typeof Zap;
  onGo: (href: string) => void;
}

function Commands({ heading, all, icon: Icon, onGo }: CommandsProps) {
  return (
    <Command.Group heading={heading} className={GROUP}>
      {all.map(({ name, words, href }) => (
        <Command.Item key={name} value={name} keywords={[words]} onSelect={() => onGo(href)} className={ITEM}>
          <Icon aria-hidden className="size-4 shrink-0 text-muted" />
          {name}
        </Command.Item>
      ))}
    </Command.Group>
  );
}

const Code = ({ children }: { children: ReactNode }) => (
  <span className="text-muted text-small">{children}</span>
);
