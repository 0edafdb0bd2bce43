import type { Metadata } from "next";
import { PageHeader } from "@/app/_components/page-header";
import { Section } from "@/app/_components/section";
import { TextLink } from "@/app/_components/text-link";
import { safeReturn, visitor } from "@/lib/http/visitor";
import { SignInForm } from "./sign-in-form";

export const metadata: Metadata = { title: "Sign in" };

interface SignInParameters {
  searchParams: Promise<{ next?: string | string[] }>;
}

export default async function SignInPage({ searchParams }: SignInParameters) {
  const { kind } = await visitor();
  const { next } = await searchParams;
  return (
    <div className="mx-auto max-w-md">
      <PageHeader title="Sign in" />
      <Section title="Your account" lead={kind === "open" ? "Sign-in is not turned on here." : undefined}>
        <SignInForm next={safeReturn(next)} />
      </Section>
      <p className="mt-5 text-muted">
        No password yet, or forgotten? Ask a manager for a code, then{" "}
        <TextLink href="/new-password">choose a password</TextLink>.
      </p>
    </div>
  );
}
