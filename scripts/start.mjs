/** `npm start`: installs and builds what is missing, then serves. */
import { buildIfStale, installIfMissing } from "./lib/prepare.mjs";

try {
  await installIfMissing();
  await buildIfStale();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
await import("./serve.mjs");
