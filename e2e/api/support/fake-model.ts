import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A server that speaks as OpenAI's does, says what it is told to say, and keeps what it was asked. */
export async function fakeModel(): Promise<{
  url: string;
  asked: string[];
  say: (what: string | null) => void;
  server: Server;
}> {
  const asked: string[] = [];
  let said: string | null = "{}";
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      asked.push(body);
      // Silence: the answer never comes.
      if (said === null) return;
      response.setHeader("content-type", "application/json");
      response.end(
        JSON.stringify({
          id: "1",
          object: "chat.completion",
          choices: [{ index: 0, message: { role: "assistant", content: said } }],
        }),
      );
    });
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  const say = (what: string | null) => {
    said = what;
  };
  return { url: `http://127.0.0.1:${port}/v1`, asked, server, say };
}
