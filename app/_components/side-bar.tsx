import { getConfig } from "@/lib/config";
import { dateOf } from "@/lib/domain/time";
import { mayOpen } from "@/lib/http/access";
import { visitor } from "@/lib/http/visitor";
import { presentTime } from "@/lib/services/present-time";
import { PaletteButton } from "../_client/palette/palette-button";
import { PhoneNav } from "../_client/phone-nav";
import { SideNav } from "../_client/side-nav";
import { Link } from "./link";
import { Mark } from "./mark";
import { ALL as PAGE_ITEMS } from "./nav-items";
import { SignedIn } from "./signed-in";

/** The product, the pages that this person may open, and who uses this browser: at the side, on a phone above and below the page. */
export async function SideBar() {
  const identity = await visitor();
  const hasBranches = getConfig().branches.length > 0;
  const paths = PAGE_ITEMS.map(({ path }) => path).filter(
    (path) => mayOpen(identity, path) && (hasBranches || path !== "/overview"),
  );
  return (
    <header className="flex border-line bg-surface max-md:items-center max-md:justify-between max-md:border-b max-md:px-2 md:sticky md:top-0 md:h-dvh md:flex-col md:gap-3 md:overflow-y-auto md:border-r md:p-2 print:hidden">
      <Link
        href="/"
        className="flex min-h-touch min-w-touch items-center gap-2 rounded-control font-semibold text-title max-sm:justify-center md:px-2 max-rail:md:justify-center"
      >
        <Mark />
        <span className="max-sm:sr-only max-rail:md:sr-only">Rota</span>
      </Link>
      {paths.length > 0 && (
        <div className="max-md:ml-auto md:contents">
          <PaletteButton today={dateOf(presentTime().local)} />
        </div>
      )}
      {paths.length > 0 && <SideNav paths={paths} />}
      <SignedIn />
      {paths.length > 0 && <PhoneNav paths={paths} />}
    </header>
  );
}
