import type { Metadata } from "next";
import { Notice } from "@/app/_components/notice";
import { PageHeader } from "@/app/_components/page-header";
import { Section } from "@/app/_components/section";
import { TextLink } from "@/app/_components/text-link";
import { providerName } from "@/lib/auth/provider";
import { safeReturn, visitor } from "@/lib/http/visitor";
import { OtherWays } from "./other-ways";
import { SignInForm } from "./sign-in-form";

export const metadata: Metadata = { title: "Sign in" };

interface SignInParameters {
  searchParams: Promise<{ next?: string | string[]; provider?: string | string[] }>;
}

export default async function SignInPage({ searchParams }: SignInParameters) {
  const { kind } = await visitor();
  const { next, provider } = await searchParams;
  return (
    <div className="mx-auto max-w-md">
      <PageHeader title="Sign in" />
      {provider === "waiting" && (
        <Notice kind="info">
          You are signed in there, and have no role here yet. Ask a manager to give you one, then sign in
          again.
        </Notice>
      )}
      {provider === "failed" && (
        <Notice kind="problem">That did not work. Try again, or sign in with your password.</Notice>
      )}
      <Section title="Your account" lead={kind === "open" ? "Sign-in is not turned on here." : undefined}>
        <SignInForm next={safeReturn(next)} />
        {kind !== "open" && <OtherWays next={safeReturn(next)} provider={providerName()} />}
      </Section>
      <p className="mt-5 text-muted">
        No password yet, or forgotten? Ask a manager for a code, then{" "}
        <TextLink href="/new-password">choose a password</TextLink>.
      </p>
    </div>
  );
}
