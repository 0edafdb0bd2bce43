import { Command } from "cmdk";
import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import type { Command as Does } from "./commands";

export const ITEM =
  "flex min-h-touch cursor-pointer items-center gap-2.5 rounded-control px-3 data-[selected=true]:bg-accent-soft forced-colors:data-[selected=true]:outline-2";

const GROUP =
  "[&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:py-1 [&_[cmdk-group-heading]]:text-muted [&_[cmdk-group-heading]]:text-small";

/** What the server found stays whatever the palette's own search would say. */
export function Group({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <Command.Group heading={heading} forceMount className={GROUP}>
      {children}
    </Command.Group>
  );
}

/** Something that the server found. */
export function Row(props: { value: string; icon: ReactNode; onSelect: () => void; children: ReactNode }) {
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
  icon: LucideIcon;
  onGo: (href: string) => void;
}

/** Pages or actions, found by the words of their names. */
export function Commands({ heading, all, icon: Icon, onGo }: CommandsProps) {
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

/** What is said beside a name. */
export const Code = ({ children }: { children: ReactNode }) => (
  <span className="text-muted text-small">{children}</span>
);
