import type { Metadata } from "next";
import { Notice } from "@/app/_components/notice";
import { PageHeader } from "@/app/_components/page-header";
import { TextLink } from "@/app/_components/text-link";
import { tokensForPrograms } from "@/lib/auth/access-tokens";
import { signInRequests } from "@/lib/auth/sign-in-requests";
import { usersForPrograms } from "@/lib/auth/users";
import { visitor } from "@/lib/http/visitor";
import { employeeChoices } from "@/lib/services/people/people-choices";
import { AddUser } from "./add-user";
import { RequestsSection } from "./requests-section";
import { TokensSection } from "./tokens-section";
import { UsersSection } from "./users-section";

export const metadata: Metadata = { title: "People who sign in" };

export default async function SignInSettingsPage() {
  const { kind, id } = await visitor();
  const employees = employeeChoices({});
  const requests = signInRequests();
  return (
    <>
      <PageHeader title="People who sign in">
        The people who can open Rota and their roles. Programs have access tokens of their own.
      </PageHeader>
      {kind === "open" ? (
        <Notice kind="info" announced={false}>
          Sign-in is not turned on here. <TextLink href="/set-up">Turn sign-in on</TextLink> to add people and
          programs.
        </Notice>
      ) : (
        <div className="flex flex-col gap-6">
          {requests.length > 0 && <RequestsSection requests={requests} employees={employees} />}
          <UsersSection users={usersForPrograms()} employees={employees} ownId={id} />
          <AddUser employees={employees} />
          <TokensSection tokens={tokensForPrograms("program")} />
        </div>
      )}
    </>
  );
}
