import type { Metadata } from "next";
import { LinkButton } from "./_components/link-button";
import { PageHeader } from "./_components/page-header";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <>
      <PageHeader title="Page not found">
        There is nothing at this address. Check the spelling, or start from Today.
      </PageHeader>
      <LinkButton href="/" kind="primary">
        Go to Today
      </LinkButton>
    </>
  );
}
