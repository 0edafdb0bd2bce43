import type { Metadata } from "next";
import { Notice } from "@/app/_components/notice";
import { PageHeader } from "@/app/_components/page-header";
import { Section } from "@/app/_components/section";
import { TextLink } from "@/app/_components/text-link";
import { signInMode } from "@/lib/auth/mode";
import { needsSetUpCode } from "@/lib/auth/set-up-code";
import { getConfig } from "@/lib/config";
import { visitor } from "@/lib/http/visitor";
import { SetUpForm } from "./set-up-form";

export const metadata: Metadata = { title: "Turn sign-in on" };

export default async function SetUpPage() {
  await visitor();
  const isDone = signInMode() === "closed";
  const isOff = getConfig().auth === "off";
  return (
    <div className="mx-auto max-w-xl">
      <PageHeader title="Turn sign-in on">
        {isDone || isOff
          ? undefined
          : "From then on each person signs in, and the log says who did what. You become the first manager and add the others. Programs need an access token."}
      </PageHeader>
      {isDone && (
        <Notice kind="info" announced={false}>
          Sign-in is on. <TextLink href="/sign-in">Sign in</TextLink>, or ask a manager for access.
        </Notice>
      )}
      {!isDone && isOff && (
        <Notice kind="info" announced={false}>
          This server was started with AUTH=off: something in front of it decides who may come in. Start it
          with AUTH=on to let people sign in here.
        </Notice>
      )}
      {!isDone && !isOff && (
        <Section title="The first manager">
          <SetUpForm needsCode={needsSetUpCode()} />
        </Section>
      )}
    </div>
  );
}
