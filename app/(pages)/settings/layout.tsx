import type { ReactNode } from "react";
import { mayOpen } from "@/lib/http/access";
import { visitor } from "@/lib/http/visitor";
import { SettingsNav } from "./settings-nav";
import { SETTINGS_SECTIONS } from "./settings-sections";

export default async function SettingsLayout({ children }: { children: ReactNode }) {
  const identity = await visitor();
  const paths = SETTINGS_SECTIONS.map(({ path }) => path).filter((path) => mayOpen(identity, path));
  return (
    <div className="flex flex-col gap-4 lg:flex-row lg:gap-8">
      <SettingsNav paths={paths} />
      <div className="min-w-0 flex-1">{children}</div>
    </div>
  );
}
