/**
 * Serves the built product: checks the address, lets Next prepare (which opens the database), then listens
 * and says so in one line. Everything that starts Rota goes through here: `npm start`, the tests, the image.
 *
 *   node scripts/serve.mjs          the build in .next/standalone
 *   node scripts/serve.mjs --dev    the sources, rebuilt as they change
 */
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const dev = process.argv.includes("--dev");
const root = resolve(import.meta.dirname, "..");
// In the image the build's own folder is the root.
const built = existsSync(join(root, ".next/standalone")) ? join(root, ".next/standalone") : root;
const dir = dev ? root : built;

const port = Number(process.env.PORT || 8000);
const host = process.env.HOST || "127.0.0.1";
if (!Number.isInteger(port) || port < 0 || port > 65_535)
  stop("The setting PORT must be a whole number from 0 to 65535.");

process.umask(0o077);
process.env.DATABASE_PATH ||= join(root, "data/rota_operations.db");
process.env.MIGRATIONS_PATH ||= join(root, "drizzle/migrations");
process.env.NODE_ENV = dev ? "development" : "production";
process.env.NEXT_TELEMETRY_DISABLED = "1";

const require = createRequire(join(dir, "package.json"));
if (!dev) {
  const { config } = JSON.parse(readFileSync(join(dir, ".next/required-server-files.json"), "utf8"));
  process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(config);
}
const next = require("next");
const app = next({ dev, dir, hostname: host, port });

// The database is opened in here; a file or setting that will not do ends the process with a sentence.
// Next reports how long it took to read its own settings; the one line that is promised is ours.
if (!dev) console.log = () => {};
await app.prepare();
const handle = app.getRequestHandler();
const listener = globalThis.rotaRequestListener;
if (!listener)
  stop("The server could not start: its start-up checks did not load. Build it again with npm run build.");

let isClosing = false;
const enter = (request, response) => {
  if (isClosing) response.setHeader("connection", "close");
  listener.enter(request, response, async () => handle(request, response));
};
// Node would answer a missing Host, an odd Expect and malformed HTTP itself, with an empty body.
const server = createServer({ requireHostHeader: false }, enter);
server.on("checkExpectation", enter);
server.on("clientError", listener.refuseMalformed);
server.on("connect", (_request, socket) => listener.refuseMalformed({ code: "HPE_INVALID_METHOD" }, socket));
if (dev) server.on("upgrade", app.getUpgradeHandler());

server.on("error", (error) => {
  const reason = {
    EADDRINUSE: `Port ${port} is in use by another program. Stop that program, or choose another port with PORT.`,
    EACCES: `Port ${port} is not available to this user. Choose a port above 1023 with PORT.`,
    EADDRNOTAVAIL: `This machine has no address ${host}. Set HOST to 127.0.0.1 or to one of its addresses.`,
    ENOTFOUND: `This machine has no address ${host}. Set HOST to 127.0.0.1 or to one of its addresses.`,
  }[error.code];
  stop(reason ?? `The server could not start listening: ${error.message}`);
});
server.listen(port, host, () => {
  listener.opened();
  const shown = ["127.0.0.1", "0.0.0.0", "::", "::1"].includes(host) ? "localhost" : host;
  process.stdout.write(`Rota is ready on http://${shown}:${server.address().port}\n`);
});

/** What is in flight is finished, then the process ends, and with it (on exit) the database is closed. */
const LONGEST_GOODBYE = 8_000;
function sayGoodbye() {
  // A second signal (Ctrl-C reaches npm and us) must not cut short what the first one lets finish.
  if (isClosing) return;
  isClosing = true;
  server.close(() => process.exit(0));
  setInterval(() => server.closeIdleConnections(), 50).unref();
  setTimeout(() => process.exit(0), LONGEST_GOODBYE).unref();
}
for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, sayGoodbye);

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
