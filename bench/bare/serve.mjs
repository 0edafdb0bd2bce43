/** Serves the bare handler exactly as scripts/serve.mjs serves the product, without its gate. */
import { createServer } from "node:http";
import next from "next";

process.env.NODE_ENV = "production";
const app = next({ dev: false, dir: import.meta.dirname, hostname: "127.0.0.1", port: 0 });
await app.prepare();
const handle = app.getRequestHandler();
const server = createServer((request, response) => handle(request, response));
server.listen(0, "127.0.0.1", () =>
  process.stdout.write(`Rota is ready on http://127.0.0.1:${server.address().port}\n`),
);
process.once("SIGTERM", () => process.exit(0));
