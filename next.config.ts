import { fileURLToPath } from "node:url";
import type { NextConfig } from "next";

const here = fileURLToPath(new URL(".", import.meta.url));

const config: NextConfig = {
  output: "standalone",
  // A lockfile in a parent folder would move everything inside the standalone build.
  outputFileTracingRoot: here,
  turbopack: { root: here },
  outputFileTracingExcludes: { "*": ["data/**", ".env*", "e2e/**", "docs/**", "scripts/**"] },
  // Types are a check of their own in `npm test`; a start builds only what it serves.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ["better-sqlite3"],
  // Loading all of some hundred paths and pages was half of a start, and of the wait after a crash; each loads when asked for.
  experimental: { preloadEntriesOnStart: false },
  poweredByHeader: false,
  // Programs and browsers sit on the same machine or its network; compressing holds streams back.
  compress: false,
  // No path redirects (API.md).
  skipTrailingSlashRedirect: true,
  devIndicators: false,
  async rewrites() {
    return {
      beforeFiles: [],
      afterFiles: [],
      // A program that asks for a path that is not there gets problem+json; a browser gets the page.
      fallback: [
        {
          source: "/:path*",
          missing: [{ type: "header", key: "accept", value: "(.*)text/html(.*)" }],
          destination: "/unknown-path",
        },
      ],
    };
  },
};

export default config;
