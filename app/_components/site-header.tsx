import Link from "next/link";
import { mayOpen } from "@/lib/http/access";
import { PAGES } from "@/lib/http/page-paths";
import { visitor } from "@/lib/http/visitor";
import { Mark } from "./mark";
import { Nav } from "./nav";
import { WhoUsesThis } from "./who-uses-this";

/** The product, the pages that this person may open, and who that is. */
export async function SiteHeader() {
  const identity = await visitor();
  const paths = PAGES.map(({ path }) => path).filter((path) => mayOpen(identity, path));
  return (
    <header className="border-line border-b bg-surface">
      <div className="mx-auto flex w-full max-w-page flex-wrap items-center gap-x-3 sm:gap-x-6 px-4 sm:px-6 lg:min-h-16">
        <Link href="/" className="flex min-h-touch items-center gap-2.5 font-semibold text-title">
          <Mark />
          Rota
        </Link>
        <div className="order-last -mx-2 w-full lg:order-none lg:w-auto lg:flex-1">
          {paths.length > 0 && <Nav paths={paths} />}
        </div>
        <div className="ml-auto py-1">
          <WhoUsesThis />
        </div>
      </div>
    </header>
  );
}
