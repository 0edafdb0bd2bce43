import Link from "next/link";
import { dateOf } from "@/lib/domain/time";
import { presentTime } from "@/lib/services/present-time";
import { PaletteButton } from "../_client/palette/palette-button";
import { PhoneNav } from "../_client/phone-nav";
import { SideNav } from "../_client/side-nav";
import { Mark } from "./mark";
import { SignedIn } from "./signed-in";

/** The product, its pages, and who uses this browser: at the side, on a phone above and below the page. */
export function SideBar() {
  return (
    <header className="flex border-line bg-surface max-md:items-center max-md:justify-between max-md:border-b max-md:px-gutter md:sticky md:top-0 md:h-dvh md:flex-col md:gap-3 md:overflow-y-auto md:border-r md:p-2 print:hidden">
      <Link
        href="/"
        className="flex min-h-touch items-center gap-2 rounded-control font-semibold text-title md:px-2 max-rail:md:justify-center"
      >
        <Mark />
        <span className="max-rail:md:sr-only">Rota</span>
      </Link>
      <div className="max-md:ml-auto md:contents">
        <PaletteButton today={dateOf(presentTime().local)} />
      </div>
      <SideNav />
      <SignedIn />
      <PhoneNav />
    </header>
  );
}
