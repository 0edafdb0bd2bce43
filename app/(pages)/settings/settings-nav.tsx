"use client";

import { usePathname } from "next/navigation";
import { Link } from "../../_components/link";
import { SETTINGS_SECTIONS } from "./settings-sections";

/** The sections of the settings that this person may open, beside each of them; on the index they are the page itself. */
export function SettingsNav({ paths }: { paths: readonly string[] }) {
  const current = usePathname();
  if (current === "/settings") return null;
  return (
    <nav aria-label="Settings" className="print:hidden lg:w-44 lg:shrink-0">
      <ul className="flex flex-wrap gap-px lg:flex-col">
        {SETTINGS_SECTIONS.filter(({ path }) => paths.includes(path)).map(({ path, name }) => (
          <li key={path}>
            <Link
              href={path}
              aria-current={current.startsWith(path) ? "page" : undefined}
              className="flex min-h-touch min-w-touch items-center rounded-control px-2.5 text-muted hover:bg-sunken hover:text-ink aria-[current]:bg-accent-soft aria-[current]:font-semibold aria-[current]:text-accent-strong"
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
