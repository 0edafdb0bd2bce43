import { LockOpen, UserRound } from "lucide-react";
import { headers } from "next/headers";
import Link from "next/link";
import { isThisComputerOnly } from "@/lib/auth/set-up-code";
import { actorOf, UNNAMED } from "@/lib/http/actor";
import { visitor } from "@/lib/http/visitor";
import { ActorName } from "../_client/actor-name";
import { SignOut } from "../_client/sign-out";

/** What the frame of every page says of who looks at it: signed in as whom, or that nobody has to on this computer. */
export async function WhoUsesThis() {
  const { kind, name } = await visitor();
  if (kind === "stranger") return null;
  if (kind === "open") {
    const actor = actorOf(await headers());
    return (
      <div className="flex flex-wrap items-center justify-end gap-x-2">
        {isThisComputerOnly() && <ThisComputerOnly />}
        <ActorName name={actor === UNNAMED ? "" : actor} />
      </div>
    );
  }
  return (
    <div className="flex flex-wrap items-center justify-end gap-x-1 text-small print:hidden">
      <Link
        href="/account"
        className="flex min-h-touch max-w-52 items-center gap-2 rounded-control px-2 hover:bg-sunken sm:max-w-72"
      >
        <UserRound aria-hidden className="size-4 shrink-0 text-accent" />
        <span className="min-w-0 truncate">
          <span className="max-sm:sr-only">Signed in as </span>
          <strong>{name}</strong>
        </span>
      </Link>
      {kind === "person" && <SignOut />}
    </div>
  );
}

/** Nobody signs in because nobody else can reach this; one press changes that. */
function ThisComputerOnly() {
  return (
    <Link
      href="/set-up"
      className="flex min-h-touch items-center gap-2 rounded-control px-2 text-muted text-small hover:bg-sunken hover:text-ink print:hidden"
    >
      <LockOpen aria-hidden className="size-4 shrink-0" />
      This computer only
      <span className="underline underline-offset-4">Turn sign-in on</span>
    </Link>
  );
}
