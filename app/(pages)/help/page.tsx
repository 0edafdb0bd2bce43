import type { Metadata } from "next";
import { connection } from "next/server";
import { PageHeader } from "@/app/_components/page-header";
import { Section } from "@/app/_components/section";
import { TextLink } from "@/app/_components/text-link";

export const metadata: Metadata = { title: "Help" };

const FIRST_STEPS: [words: string, href: string, link: string][] = [
  ["Upload the workbook that your branch works from.", "/upload", "Upload a workbook"],
  ["Check each patient's regular visits.", "/rota/care-packages", "Open care packages"],
  ["Type what is needed, and assign a carer.", "/assign", "Assign a visit"],
];

export default async function HelpPage() {
  await connection();
  return (
    <>
      <PageHeader title="Help" />
      <Section title="First steps">
        <ol className="list-decimal pl-5">
          {FIRST_STEPS.map(([words, href, link]) => (
            <li key={href}>
              {words} <TextLink href={href}>{link}</TextLink>
            </li>
          ))}
        </ol>
      </Section>
    </>
  );
}
