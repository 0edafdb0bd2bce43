import type { Metadata } from "next";
import { Facts } from "@/app/_components/facts";
import { PageHeader } from "@/app/_components/page-header";
import { Section } from "@/app/_components/section";
import { ownPasskeys } from "@/lib/auth/passkeys";
import { ROLE_WORDS } from "@/lib/auth/roles";
import { ownSessions } from "@/lib/auth/sessions";
import { accountOf } from "@/lib/auth/users";
import { visitor } from "@/lib/http/visitor";
import { ChangePassword } from "./change-password";
import { OwnSessions } from "./own-sessions";
import { Passkeys } from "./passkeys";
import { SecondStep } from "./second-step";

export const metadata: Metadata = { title: "Your account" };

export default async function AccountPage() {
  const identity = await visitor();
  const account = accountOf(identity);
  if (!account) {
    return (
      <PageHeader title="Your account">
        Sign-in is not turned on here yet, so there are no accounts.
      </PageHeader>
    );
  }
  return (
    <>
      <PageHeader title="Your account" />
      <div className="flex flex-col gap-4">
        <Section title={account.name}>
          <Facts
            facts={[
              ["E-mail address", account.email],
              ["Role", `${ROLE_WORDS[account.role].name}: ${ROLE_WORDS[account.role].may}`],
            ]}
          />
        </Section>
        <div className="grid items-start gap-4 lg:grid-cols-2">
          <ChangePassword />
          <SecondStep isOn={account.secondStep} />
        </div>
        <Passkeys passkeys={ownPasskeys(identity)} hasPassword={account.hasPassword} />
        <OwnSessions sessions={ownSessions(identity)} />
      </div>
    </>
  );
}
