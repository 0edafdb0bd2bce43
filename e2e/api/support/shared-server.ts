import { expect, apiTest as test } from "../../fixtures";
import { bugsOf, type RunningServer } from "../../server";

/**
 * One server with a database of its own for all tests of a file or block, which must not disturb one
 * another; `prepare` fills it. Call it at the top, and what it returns inside of the tests.
 */
export function sharedServer(
  prepare: (server: RunningServer) => Promise<unknown> = async () => undefined,
  env: Record<string, string> = {},
): () => RunningServer {
  test.describe.configure({ mode: "default" });
  let server: RunningServer;
  test.beforeAll(async ({ serverPool }) => {
    server = await serverPool.lend(env);
    await prepare(server);
  });
  test.afterAll(async ({ serverPool }) => {
    await serverPool.takeBack(server);
    expect(bugsOf(server), "the server logged no bug").toEqual([]);
  });
  return () => server;
}
