import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** These rooms keep nothing between calls, so their tests share what is loaded; loading it anew took half the time. */
const PURE = ["domain", "excel", "request", "optimise", "reports", "export"].map(
  (room) => `lib/${room}/**/*.test.ts`,
);

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: {
    environment: "node",
    // Left to itself it keeps one of two cores free.
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: "pure", include: PURE, isolate: false } },
      {
        extends: true,
        test: {
          name: "stateful",
          include: ["lib/**/*.test.ts", "app/**/*.test.ts", "deploy/**/*.test.ts"],
          exclude: PURE,
        },
      },
    ],
  },
});
