import { expect, test, vi } from "vitest";
import { IDENTITY_HEADER, identityHeader, OPEN } from "@/lib/auth/identity";
import { growth, HOSTILE_PIECES } from "@/lib/domain/fields/linear-time.test-data";
import { actorOf } from "./actor";
import { ifMatch } from "./if-match";
import { requestIdOf } from "./request-id";
import { requestTime } from "./request-time";
import { routePattern } from "./route-pattern";

vi.setConfig({ testTimeout: 120_000 });

/** Node takes heads of 16 kB; more is asked here. */
const LENGTH = 40_000;

const withHeader = (name: string, read: (headers: Headers) => unknown) => (text: string) => {
  const headers = new Headers({
    [IDENTITY_HEADER]: identityHeader(OPEN),
    [name]: text.replace(/[^\x21-\x7e]/g, " "),
  });
  try {
    return read(headers);
  } catch {
    return null;
  }
};

const READERS: [name: string, read: (text: string) => unknown][] = [
  ["X-Actor", withHeader("x-actor", actorOf)],
  ["the actor's cookie", withHeader("cookie", actorOf)],
  ["If-Match", withHeader("if-match", ifMatch)],
  ["X-Now", withHeader("x-now", requestTime)],
  ["X-Request-Id", requestIdOf],
  ["the path", (text) => routePattern(`/employees/${text}`)],
];

test.each(READERS)("%s is read in linear time", (_, read) => {
  const slow = [...HOSTILE_PIECES, "; ", "rota_actor=%", '"'].filter(
    (piece) => growth(read, piece, LENGTH) > 3,
  );
  expect(slow).toEqual([]);
});
