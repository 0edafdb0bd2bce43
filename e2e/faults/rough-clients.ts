import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setTimeout } from "node:timers/promises";
import type { Place } from "../api/support/ask";

/** A connection as a client opens it that knows nothing of HTTP. */
async function open(place: Place): Promise<Socket> {
  const socket = connect(Number(new URL(place.url).port), "127.0.0.1");
  // That the other side hangs up is what many of these are about.
  socket.on("error", () => undefined);
  await once(socket, "connect");
  return socket;
}

/** Everything that comes until the other side closes, or `enough` says so. */
async function received(socket: Socket, enough: (text: string) => boolean = () => false): Promise<string> {
  let text = "";
  for await (const chunk of socket) {
    text += chunk;
    if (enough(text)) break;
  }
  socket.destroy();
  return text;
}

const head = (method: string, path: string, headers: string[] = []) =>
  [`${method} ${path} HTTP/1.1`, "Host: localhost", ...headers, "", ""].join("\r\n");

const JSON_BODY = '{"prompt":"Hello, is anybody there?"}';
const json = (length: number) => ["Content-Type: application/json", `Content-Length: ${length}`];
const FORM = ["Content-Type: multipart/form-data; boundary=x", "Content-Length: 20000"];
const PART = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.xlsx"\r\n\r\nPK\u0003\u0004';

const statusesIn = (text: string): number[] =>
  [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));

/** What a rough client got: the statuses of the answers that it waited for, and those that may be among them. */
export interface RoughAnswer {
  statuses: number[];
  allowed: number[];
}

const gone = (socket: Socket): RoughAnswer => {
  socket.destroy();
  return { statuses: [], allowed: [] };
};

/** Clients that behave badly, each once: what they ask for, and how. */
export const ROUGH_CLIENTS: Record<string, (place: Place) => Promise<RoughAnswer>> = {
  async "a body byte by byte"(place) {
    const socket = await open(place);
    socket.setNoDelay(true);
    socket.write(head("POST", "/assign-employee", [...json(JSON_BODY.length), "Connection: close"]));
    const answer = received(socket);
    for (const byte of JSON_BODY) {
      socket.write(byte);
      await setTimeout(2);
    }
    return { statuses: statusesIn(await answer), allowed: [422] };
  },
  async "a head that stops in the middle"(place) {
    const socket = await open(place);
    socket.write("GET /employees HTTP/1.1\r\nHost: loc");
    await setTimeout(20);
    return gone(socket);
  },
  async "an upload that is half sent"(place) {
    const socket = await open(place);
    socket.write(head("POST", "/upload-data", FORM) + PART);
    await setTimeout(10);
    return gone(socket);
  },
  async "a body that is broken off"(place) {
    const socket = await open(place);
    socket.write(head("POST", "/assign-employee", json(5000)) + JSON_BODY);
    await setTimeout(5);
    return gone(socket);
  },
  async "an answer that nobody waits for"(place) {
    const socket = await open(place);
    socket.write(head("GET", "/database/employees"));
    await setTimeout(1);
    return gone(socket);
  },
  async "an answer that is broken off while it comes"(place) {
    const socket = await open(place);
    socket.write(head("GET", "/database/assignments?include=all"));
    await once(socket, "data");
    return gone(socket);
  },
  async "ten requests at once on one connection"(place) {
    const socket = await open(place);
    socket.write(head("GET", "/data-status").repeat(9) + head("GET", "/health", ["Connection: close"]));
    const statuses = statusesIn(await received(socket));
    // All ten, or the client would be left without an answer.
    return { statuses: statuses.length === 10 ? statuses : [0], allowed: [200] };
  },
  async "a Content-Length that is too short"(place) {
    const socket = await open(place);
    socket.write(head("POST", "/assign-employee", json(10)) + JSON_BODY);
    return { statuses: statusesIn(await received(socket)), allowed: [400] };
  },
  async "a Content-Length that is too long"(place) {
    const socket = await open(place);
    socket.write(head("POST", "/assign-employee", json(JSON_BODY.length + 40)) + JSON_BODY);
    socket.end();
    return { statuses: statusesIn(await received(socket)), allowed: [400] };
  },
  async "two Content-Lengths"(place) {
    const socket = await open(place);
    socket.write(head("POST", "/assign-employee", [...json(10), "Content-Length: 37"]) + JSON_BODY);
    return { statuses: statusesIn(await received(socket)), allowed: [400] };
  },
  async "bytes that are no HTTP"(place) {
    const socket = await open(place);
    socket.write("\u0016\u0003\u0001 hello\r\n\r\n");
    return { statuses: statusesIn(await received(socket)), allowed: [400] };
  },
};

/** Clients that keep a connection and say nothing, or ask for much and read none of it. */
export async function silentClients(place: Place, count: number): Promise<{ leave(): void }> {
  const sockets = await Promise.all(Array.from({ length: count }, () => open(place)));
  for (const [index, socket] of sockets.entries()) {
    if (index % 2 === 0) continue;
    socket.pause();
    socket.write(head("GET", "/database/employees?include=all").repeat(5));
  }
  return { leave: () => void sockets.map((socket) => socket.destroy()) };
}
