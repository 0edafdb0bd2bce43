import type { Metadata } from "next";
import { PageHeader } from "@/app/_components/page-header";
import { TextLink } from "@/app/_components/text-link";
import { ROLE_WORDS } from "@/lib/auth/roles";
import { visitor } from "@/lib/http/visitor";

export const metadata: Metadata = { title: "Not in your role" };

export default async function NotAllowedPage() {
  const { role } = await visitor();
  return (
    <>
      <PageHeader title="Not in your role">
        {role
          ? `You are signed in as a ${ROLE_WORDS[role].name.toLowerCase()}, and this page is not part of that role. `
          : ""}
        Ask a manager to do it, or to change your role.
      </PageHeader>
      <TextLink href={role === "carer" ? "/my-rota" : "/"}>Back to the start</TextLink>
    </>
  );
}
