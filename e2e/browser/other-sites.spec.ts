import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "@playwright/test";
import { uploaded } from "../api/support/calls";
import { stateOf } from "../api/support/problems";
import { apiTest, expect } from "../fixtures";
import type { RunningServer } from "../server";
import { currentWorkbook } from "../workbooks/make-workbooks";

/** A site of somebody else on this machine, which serves one empty page. */
const test = apiTest.extend<{ elsewhere: { port: number } }>({
  elsewhere: async ({ browserName: _ }, use) => {
    const server: Server = createServer((_request, response) => {
      response.writeHead(200, { "content-type": "text/html" });
      response.end("<!doctype html><title>elsewhere</title><body></body>");
    }).listen(0);
    await new Promise((resolve) => server.once("listening", resolve));
    await use({ port: (server.address() as AddressInfo).port });
    server.closeAllConnections();
    server.close();
  },
});

const CLEAR = "/database/clear";
const REQUEST = JSON.stringify({ prompt: "exercise for P001 tomorrow at 11" });

/** How many writes the server refused with 403 so far, by its own log. */
const refusedWrites = (server: RunningServer): number =>
  server
    .output()
    .split("\n")
    .filter((line) => line.includes('"method":"POST"') && line.includes('"status":403')).length;

/** Asks with everything that `fetch` and beacons let a page of another site try; resolves when all are through. */
const fetchAttacks = (page: Page, target: string) =>
  page.evaluate(
    async ([url, request]) => {
      const json = { "content-type": "application/json" };
      const text = { "content-type": "text/plain" };
      const form = new FormData();
      form.append("file", new File(["x"], "a.xlsx"));
      const tries: [path: string, init: RequestInit][] = [
        ["/database/clear", { method: "POST", mode: "no-cors" }],
        ["/database/clear", { method: "POST", mode: "cors" }],
        ["/database/clear", { method: "POST", mode: "no-cors", credentials: "include" }],
        ["/assign-employee", { method: "POST", mode: "no-cors", headers: text, body: request }],
        ["/assign-employee", { method: "POST", mode: "cors", headers: json, body: request }],
        ["/upload-data", { method: "POST", mode: "no-cors", body: form }],
        ["/assignments/1", { method: "DELETE", mode: "cors" }],
        ["/rules", { method: "PATCH", mode: "cors", headers: json, body: "{}" }],
        ["/employees", { method: "GET", mode: "cors" }],
        ["/employees", { method: "GET", mode: "no-cors" }],
      ];
      const answers = await Promise.all(
        tries.map(([path, init]) =>
          fetch(`${url}${path}`, init).then(
            async (answer) => `${answer.type} ${answer.status} ${await answer.text()}`,
            () => "refused",
          ),
        ),
      );
      navigator.sendBeacon(`${url}/database/clear`, "x");
      return answers;
    },
    [target, REQUEST] as const,
  );

/** Loads what a page may load from another site, and tells what came of it. */
const embeddedAttacks = (page: Page, target: string) =>
  page.evaluate(async (url) => {
    const load = (element: HTMLElement & { src: string }, path: string) =>
      new Promise<string>((resolve) => {
        element.onload = () => resolve("loaded");
        element.onerror = () => resolve("refused");
        element.src = `${url}${path}`;
        document.body.append(element);
      });
    return Promise.all([
      load(new Image(), "/database/clear"),
      load(new Image(), "/icon.svg"),
      load(document.createElement("script"), "/employees"),
    ]);
  }, target);

/** Submits a form of another site to a write path, in this very tab. */
async function formAttack(page: Page, action: string, enctype: string): Promise<number> {
  const answered = page.waitForResponse((response) => response.url() === action);
  await page.evaluate(
    ([address, type]) => {
      const form = document.createElement("form");
      Object.assign(form, { method: "post", action: address, enctype: type });
      const field = document.createElement("input");
      // As text/plain this is JSON: {"prompt":"exercise for P001 …="}
      field.name = '{"prompt":"exercise for P001 tomorrow at 11","context":{"a":"';
      field.value = '"}}';
      form.append(field);
      document.body.append(form);
      form.submit();
    },
    [action, enctype] as const,
  );
  await page.waitForURL(action);
  return (await answered).status();
}

for (const name of ["127.0.0.1", "localhost"]) {
  test(`a page on http://${name} with another port can neither write nor read`, async ({
    page,
    server,
    elsewhere,
  }) => {
    await uploaded(server, currentWorkbook());
    const before = await stateOf(server);
    const site = `http://${name}:${elsewhere.port}/`;
    await page.goto(site);
    const answers = await fetchAttacks(page, server.url);
    // A read that is opaque says nothing; a write that asks first is never sent.
    for (const answer of answers) expect(answer).toMatch(/^(refused|opaque 0 )$/);
    expect(await embeddedAttacks(page, server.url)).toEqual(["refused", "refused", "refused"]);
    for (const enctype of ["application/x-www-form-urlencoded", "multipart/form-data", "text/plain"]) {
      for (const path of [CLEAR, "/assign-employee", "/upload-data", "/database/reload"]) {
        await page.goto(site);
        expect(await formAttack(page, `${server.url}${path}`, enctype)).toBe(403);
      }
    }
    // Five fetches that are sent without asking first, the beacon, and the forms: each came, and was refused.
    await expect.poll(() => refusedWrites(server)).toBe(5 + 1 + 12);
    expect(await stateOf(server)).toEqual(before);
  });
}

test("a page of no origin at all cannot write either", async ({ page, server, elsewhere }) => {
  await uploaded(server, currentWorkbook());
  const before = await stateOf(server);
  await page.goto(`http://localhost:${elsewhere.port}/`);
  await page.evaluate((url) => {
    const frame = document.createElement("iframe");
    frame.sandbox.add("allow-scripts", "allow-forms");
    frame.srcdoc = `<form method="post" action="${url}/database/clear"></form><script>document.forms[0].submit()</script>`;
    document.body.append(frame);
  }, server.url);
  await expect.poll(() => refusedWrites(server)).toBe(1);
  expect(await stateOf(server)).toEqual(before);
});

test("no page of another site can put ours into a frame, or hold on to its window", async ({
  page,
  server,
  elsewhere,
}) => {
  await page.goto(`http://localhost:${elsewhere.port}/`);
  const shown = page.waitForResponse((response) => response.url() === `${server.url}/`);
  await page.evaluate((url) => {
    const frame = document.createElement("iframe");
    frame.name = "ours";
    frame.src = `${url}/`;
    document.body.append(frame);
  }, server.url);
  await shown;
  await expect.poll(() => page.frame({ name: "ours" })?.url()).toMatch(/^chrome-error:/);

  const opened = page.waitForEvent("popup");
  await page.evaluate((url) => {
    (window as unknown as { ours: Window | null }).ours = window.open(`${url}/`);
  }, server.url);
  await (await opened).waitForLoadState();
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { ours: Window }).ours.closed))
    .toBe(true);
});

test("a name that was made to point at this machine is answered with 421", async ({ page, server }) => {
  await uploaded(server, currentWorkbook());
  const before = await stateOf(server);
  // Browsers take every name below localhost to be this machine, as a rebound name would be.
  const rebound = server.url.replace("127.0.0.1", "rebound.localhost");
  const answer = await page.goto(`${rebound}/`);
  expect([answer?.status(), answer?.headers()["content-type"]]).toEqual([421, "application/problem+json"]);
  const statuses = await page.evaluate(async () => {
    const ways: [string, RequestInit][] = [
      ["/employees", {}],
      ["/database/clear", { method: "POST" }],
    ];
    return Promise.all(ways.map(async ([path, init]) => (await fetch(path, init)).status));
  });
  expect(statuses).toEqual([421, 421]);
  expect(await stateOf(server)).toEqual(before);
});
