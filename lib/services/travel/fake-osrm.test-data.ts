import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A routing server for tests: what it was asked, and how it answers from now on. */
export interface FakeOsrm {
  url: string;
  /** The paths that were asked for, with their queries. */
  asked: string[];
  /** `works`: every way takes ten minutes, and one minute less for each source before it. */
  mood: "works" | "hangs" | "refuses" | "babbles" | "knows no way";
  close(): void;
}

/** Listens on a free port of 127.0.0.1. */
export async function startFakeOsrm(): Promise<FakeOsrm> {
  const server = createServer((request, response) => {
    fake.asked.push(request.url ?? "");
    if (fake.mood === "hangs") return;
    if (fake.mood === "refuses") response.statusCode = 400;
    response.end(fake.mood === "babbles" ? "<html>" : JSON.stringify(tableFor(request.url ?? "")));
  });
  const fake: FakeOsrm = { url: "", asked: [], mood: "works", close: () => closeAll(server) };
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  fake.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return fake;

  function tableFor(path: string) {
    const query = new URL(path, fake.url).searchParams;
    const count = (name: string) => (query.get(name) ?? "").split(";").length;
    const minutes = (row: number) => (fake.mood === "knows no way" ? null : (10 - row) * 60);
    const durations = Array.from({ length: count("sources") }, (_, row) =>
      Array.from({ length: count("destinations") }, () => minutes(row)),
    );
    return { code: "Ok", durations };
  }
}

function closeAll(server: Server): void {
  server.close();
  server.closeAllConnections();
}
