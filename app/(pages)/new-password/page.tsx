import type { Metadata } from "next";
import { PageHeader } from "@/app/_components/page-header";
import { Section } from "@/app/_components/section";
import { visitor } from "@/lib/http/visitor";
import { NewPasswordForm } from "./new-password-form";

export const metadata: Metadata = { title: "Choose a password" };

export default async function NewPasswordPage() {
  await visitor();
  return (
    <div className="mx-auto max-w-md">
      <PageHeader title="Choose a password">
        A manager gives you a code. It works once, and for a week.
      </PageHeader>
      <Section title="Your code and a new password">
        <NewPasswordForm />
      </Section>
    </div>
  );
}
