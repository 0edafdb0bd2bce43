import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { BranchStatus } from "../../lib/services/overview/branch-status";
import { expect, apiTest as test } from "../fixtures";
import { newFolder, removeFolder, startServer } from "../server";
import { ask, get } from "./support/ask";
import { uploaded } from "./support/calls";
import { bearer, newPerson, newToken, setUp } from "./support/signed-in";
import { smallBranch } from "./support/small-branch";

test.use({ serverEnv: { AUTH: "on", BRANCH_NAME: "Leeds" }, isServerNew: true });

test("the overview shows branches that answer and says of others why not", async ({ server: leeds }) => {
  const manager = await setUp(leeds);
  const { secret } = await newToken(leeds, manager, "viewer");
  // It takes a request and never answers.
  const silent = createServer(() => undefined).listen(0, "127.0.0.1");
  await once(silent, "listening");
  const silentUrl = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
  const folder = newFolder();
  const status = (await get(leeds, "/branch-status", bearer(secret))).text;
  const leaving = createServer((_, response) => response.end(status)).listen(0, "127.0.0.1");
  await once(leaving, "listening");
  const branches = [
    { name: "Leeds", url: leeds.url, token: secret },
    { name: "York", url: leeds.url.replace("127.0.0.1", "localhost"), token: "rota_wrong" },
    { name: "Hull", url: silentUrl, token: "rota_secret_of_hull" },
    { name: "Ripon", url: "http://127.0.0.1:9" },
    { name: "Selby", url: `http://127.0.0.1:${(leaving.address() as AddressInfo).port}` },
  ];
  const head = await startServer({ folder, env: { BRANCHES: JSON.stringify(branches) } });
  try {
    await uploaded(head, smallBranch());
    const own = await get<BranchStatus>(head, "/branch-status");
    expect(own.body).toMatchObject({ branch: null, visits: 0, coverage: null, uncovered_next_day: 0 });
    expect(own.text).not.toMatch(/Ashdown|Smith|E001|P001/);
    expect((await get(leeds, "/branch-status")).status).toBe(401);
    expect((await get<BranchStatus>(leeds, "/branch-status", bearer(secret))).body.branch).toBe("Leeds");

    const started = Date.now();
    const page = await get(head, "/overview");
    expect(Date.now() - started).toBeLessThan(10_000);
    expect(page.status).toBe(200);
    const text = page.text.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");
    expect(text).toContain("3 did not answer.");
    expect(text).toMatch(/Leeds Answers/);
    expect(text).toMatch(/Selby Answers/);
    expect(text).toMatch(
      /No answer since this overview started; first asked Mon 23 Nov 2026, 08:00\s?: it does not know the token/,
    );
    expect(text).toContain("it did not answer within 3 s");
    expect(text).toContain("it cannot be reached");
    expect(page.text).not.toContain(secret);
    expect(page.text).not.toContain("rota_secret_of_hull");
    expect((await get(head, "/")).text).toContain('href="/overview"');

    leaving.closeAllConnections();
    leaving.close();
    expect((await get(head, "/overview")).text.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ")).toMatch(
      /Since Mon 23 Nov 2026, 08:00, last answer Mon 23 Nov 2026, 08:00\s?: it cannot be reached/,
    );
  } finally {
    await head.stop();
    removeFolder(folder);
    silent.closeAllConnections();
    silent.close();
  }

  const viewer = await newPerson(leeds, manager, "viewer");
  const refused = await ask(leeds, { path: "/overview", headers: { cookie: viewer.cookie } });
  expect(refused.status).not.toBe(200);
  const without = await ask(leeds, { path: "/overview", headers: { cookie: manager } });
  expect(without.text).toContain("No branches yet");
  expect((await ask(leeds, { path: "/", headers: { cookie: manager } })).text).not.toContain(
    'href="/overview"',
  );
});
