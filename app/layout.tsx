import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { dateOf } from "@/lib/domain/time";
import { refusedTo } from "@/lib/http/access";
import { visitor } from "@/lib/http/visitor";
import { presentTime } from "@/lib/services/present-time";
import { RightsProvider } from "./_client/rights";
import { StyleNonce } from "./_client/style-nonce";
import { ClockBanner } from "./_components/clock-banner";
import { DENSITY_COOKIE, densityOf } from "./_components/density";
import { NoScriptNote } from "./_components/no-script-note";
import { SideBar } from "./_components/side-bar";
import { MAIN_ID, SkipLink } from "./_components/skip-link";
import "./globals.css";

export const metadata: Metadata = {
  title: { template: "%s · Rota", default: "Rota" },
  description: "Rotas for a home-care branch.",
  robots: { index: false, follow: false },
};

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#18201e" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  await connection();
  const { local, isFixed } = presentTime();
  const density = densityOf((await cookies()).get(DENSITY_COOKIE)?.value);
  return (
    <html lang="en-GB" data-density={density} data-today={dateOf(local)}>
      <body
        data-clock={isFixed ? "fixed" : undefined}
        className="min-h-dvh font-sans md:grid md:grid-cols-[var(--spacing-side)_minmax(0,1fr)] print:block"
      >
        <StyleNonce />
        <SkipLink />
        <RightsProvider refused={refusedTo(await visitor())}>
          <SideBar />
          <div className="min-w-0 pb-foot">
            {isFixed && <ClockBanner at={local} />}
            <NoScriptNote />
            <main
              id={MAIN_ID}
              tabIndex={-1}
              className="w-full max-w-page px-gutter py-4 outline-none has-data-wide:max-w-none print:max-w-none print:p-0"
            >
              {children}
            </main>
          </div>
        </RightsProvider>
      </body>
    </html>
  );
}
