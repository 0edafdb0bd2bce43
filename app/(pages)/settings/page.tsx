import type { Metadata } from "next";
import { connection } from "next/server";
import { Link } from "@/app/_components/link";
import { PageHeader } from "@/app/_components/page-header";
import { mayOpen } from "@/lib/http/access";
import { visitor } from "@/lib/http/visitor";
import { SETTINGS_SECTIONS } from "./settings-sections";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
  await connection();
  const identity = await visitor();
  return (
    <>
      <PageHeader title="Settings">
        What you change counts from the next visit and the next workbook on; what is saved already stays as it
        is.
      </PageHeader>
      <ul className="grid gap-3 sm:grid-cols-2 xl:grid-cols-3">
        {SETTINGS_SECTIONS.filter(({ path }) => mayOpen(identity, path)).map(({ path, name, about }) => (
          <li key={path}>
            <Link
              href={path}
              className="block h-full rounded-card border border-line bg-surface p-card shadow-raised hover:border-accent"
            >
              <span className="block text-title text-accent">{name}</span>
              <span className="block text-muted">{about}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
