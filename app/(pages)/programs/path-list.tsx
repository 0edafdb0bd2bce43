"use client";

import { useState } from "react";
import { Field } from "@/app/_components/field";
import { Input } from "@/app/_components/input";
import { Link } from "@/app/_components/link";
import { Section } from "@/app/_components/section";
import type { Operation } from "@/lib/http/api-reference";
import { VerbBadge } from "./verb-badge";

interface PathListProps {
  operations: readonly Operation[];
  current: Operation | null;
}

/** Every path with its methods, to choose from. */
export function PathList({ operations, current }: PathListProps) {
  const [sought, setSought] = useState("");
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  const found = operations.filter(({ verb, path }) =>
    words.every((word) => `${verb} ${path}`.toLowerCase().includes(word)),
  );
  return (
    <Section title="All paths">
      <Field id="sought-path" label="Find a path">
        <Input
          id="sought-path"
          type="search"
          autoComplete="off"
          value={sought}
          onChange={({ target }) => setSought(target.value)}
        />
      </Field>
      <p role="status" className="mt-2 text-muted text-small">
        {found.length === 0 ? "No path has these words." : `${found.length} of ${operations.length}`}
      </p>
      <nav aria-label="Paths" className="-mx-2 mt-1 max-h-[70vh] overflow-y-auto">
        <ul>
          {found.map(({ verb, path }) => (
            <li key={`${verb} ${path}`}>
              <Link
                href={`/programs?${new URLSearchParams({ verb, path })}`}
                aria-current={current?.verb === verb && current.path === path ? "page" : undefined}
                className="flex min-h-touch items-center gap-2 rounded-control px-2 py-1 hover:bg-sunken aria-[current]:bg-accent-soft"
              >
                <span className="w-16 shrink-0">
                  <VerbBadge verb={verb} />
                </span>
                <code className="min-w-0 text-small [overflow-wrap:anywhere]">{path}</code>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </Section>
  );
}
