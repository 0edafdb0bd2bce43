import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { presentTime } from "@/lib/services/present-time";
import { StyleNonce } from "./_client/style-nonce";
import { ClockBanner } from "./_components/clock-banner";
import { NoScriptNote } from "./_components/no-script-note";
import { SiteHeader } from "./_components/site-header";
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
  return (
    <html lang="en-GB">
      <body className="flex min-h-dvh flex-col font-sans">
        <StyleNonce />
        <SkipLink />
        <SiteHeader />
        {isFixed && <ClockBanner at={local} />}
        <NoScriptNote />
        <main id={MAIN_ID} tabIndex={-1} className="mx-auto w-full max-w-page px-4 py-8 outline-none sm:px-6">
          {children}
        </main>
      </body>
    </html>
  );
}
