"use client";

import { Command } from "cmdk";
import { FileText, Zap } from "lucide-react";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import type { CivilDate } from "@/lib/domain/time";
import { useRights } from "../rights";
import { absenceIn, actions, type Command as Does, maybeSentence, PAGE_COMMANDS } from "./commands";
import { AbsenceGroup, FoundGroups, SentenceGroup } from "./found-groups";
import { Commands, ITEM } from "./palette-rows";
import { useFound } from "./use-found";

interface ResultsProps {
  today: CivilDate;
  onShortcuts: () => void;
  onClose: () => void;
}

/** What is typed, and all that it finds. */
export function Results({ today, onClose, onShortcuts }: ResultsProps) {
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
          <AbsenceGroup carers={carers} kind={absence.kind} onGo={go} />
        )}
        {!absence && <FoundGroups people={people} visits={visits} onGo={go} />}
        {maybeSentence(typed) && isOpen({ href: "/assign" }) && (
          <SentenceGroup sentence={typed.trim()} onGo={go} />
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
