import { headers } from "next/headers";
import Link from "next/link";
import { actorOf } from "@/lib/http/actor";
import { ActorName } from "../_client/actor-name";
import { Mark } from "./mark";
import { Nav } from "./nav";

/** What the log records when no name was given. */
const UNNAMED = "unnamed";

/** The product, its pages, and the name that this browser works under. */
export async function SiteHeader() {
  const actor = actorOf(await headers());
  return (
    <header className="border-line border-b bg-surface">
      <div className="mx-auto flex w-full max-w-page flex-wrap items-center gap-x-3 sm:gap-x-6 px-4 sm:px-6 lg:min-h-16">
        <Link href="/" className="flex min-h-touch items-center gap-2.5 font-semibold text-title">
          <Mark />
          Rota
        </Link>
        <div className="order-last -mx-2 w-full lg:order-none lg:w-auto lg:flex-1">
          <Nav />
        </div>
        <div className="ml-auto py-1">
          <ActorName name={actor === UNNAMED ? "" : actor} />
        </div>
      </div>
    </header>
  );
}
