import { expect, apiTest as test } from "../fixtures";
import { newFolder, type RunningServer, removeFolder, startServer } from "../server";
import { ask, get, post } from "./support/ask";
import { logs } from "./support/calls";
import { FakeProvider } from "./support/fake-provider";
import { expectProblem } from "./support/problems";
import { cookiesOf, MANAGER, newPerson, setUp } from "./support/signed-in";

const RETURN = "/sessions/provider/return";

let provider: FakeProvider;
let folder: string;
let server: RunningServer;
let manager: string;
test.beforeAll(async () => {
  provider = new FakeProvider();
  await provider.listen();
  folder = newFolder();
  server = await startServer({
    folder,
    env: {
      ...{ AUTH: "on", OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: "rota", OIDC_CLIENT_SECRET: "secret" },
      ...{ OIDC_NAME: "Trust Login", PUBLIC_URL: "http://localhost:8000", LOG_LEVEL: "debug" },
    },
  });
  manager = await setUp(server);
});
test.afterAll(async () => {
  await server.stop();
  await provider.close();
  removeFolder(folder);
});
test.beforeEach(() => {
  provider.lies = {};
});

/** Goes to the provider and comes back, as a browser does. */
async function signIn({ cookie: other }: { cookie?: string } = {}) {
  const begun = await post<{ address: string }>(server, "/sessions/provider", { next: "/rota" });
  expect(begun.status, begun.text).toBe(200);
  const cookie = other ?? cookiesOf(begun);
  const search = await provider.visit(begun.body.address);
  return { search, cookie, answer: await get(server, `${RETURN}${search}`, { cookie }) };
}

const open = (cookie: string) => get(server, "/data-status", { cookie });

test("the sign-in page offers the service by its name", async () => {
  expect((await get(server, "/sign-in", { accept: "text/html" })).text).toContain("Trust Login");
});

test("a person whom nobody invited has no role until a manager gives one", async () => {
  provider.person = { sub: "s-1", name: "Jo Field", email: "jo.field@example.org", email_verified: true };
  const first = await signIn();
  expect([first.answer.status, first.answer.headers.location]).toEqual([303, "/sign-in?provider=waiting"]);
  expect(cookiesOf(first.answer)).toBe("");
  expectProblem(await open(cookiesOf(first.answer)), 401);
  await signIn();
  const { body } = await get<{ sign_in_requests: { id: number; name: string; email: string }[] }>(
    server,
    "/sign-in-requests",
    { cookie: manager },
  );
  expect(body.sign_in_requests.map(({ name, email }) => [name, email])).toEqual([
    ["Jo Field", "jo.field@example.org"],
  ]);
  const path = `/sign-in-requests/${body.sign_in_requests[0]?.id}`;
  expectProblem(await post(server, path, { role: "carer" }, { cookie: manager }), 422, [/which employee/]);
  expect((await post(server, path, { role: "viewer" }, { cookie: manager })).status).toBe(201);
  expectProblem(await post(server, path, { role: "manager" }, { cookie: manager }), 404);

  const second = await signIn();
  expect(second.answer.headers.location).toBe("/rota");
  const cookie = cookiesOf(second.answer);
  expect((await open(cookie)).status).toBe(200);
  expectProblem(await post(server, "/database/reload", undefined, { cookie }), 403, [/viewer/]);
  // The address at the service may change; who it is stays.
  provider.person = { ...provider.person, email: "new@example.org" };
  expect((await signIn()).answer.headers.location).toBe("/rota");
});

test("a person whom a manager added is known by a verified address, and by no other", async () => {
  const kim = await newPerson(server, manager, "coordinator");
  provider.person = { sub: "s-2", name: "Kim", email: kim.email.toUpperCase(), email_verified: false };
  expect((await signIn()).answer.headers.location).toBe("/sign-in?provider=waiting");
  provider.person = { ...provider.person, sub: "s-3", email_verified: true };
  const { answer } = await signIn();
  expect(answer.headers.location).toBe("/rota");
  expect((await open(cookiesOf(answer))).status).toBe(200);
  const entries = (
    await get<{ logs: { operation_type: string; details: Record<string, unknown> }[] }>(
      server,
      "/database/logs",
      { cookie: manager },
    )
  ).body.logs;
  expect(entries[0]).toMatchObject({
    operation_type: "signed_in",
    details: { user_id: kim.id, by: "provider" },
  });
  expect(entries[1]).toMatchObject({ operation_type: "provider_linked", details: { user_id: kim.id } });
  // Who is suspended stays out, whatever the service says.
  const suspended = await ask(server, {
    ...{ method: "PATCH", path: `/users/${kim.id}`, body: '{"suspended":true}' },
    headers: { cookie: manager, "content-type": "application/json" },
  });
  expect(suspended.status).toBe(200);
  expect((await signIn()).answer.headers.location).toBe("/sign-in?provider=failed");
});

test("what comes back counts once, in the browser that began, and only as the service signed it", async () => {
  provider.person = { sub: "s-4", email: MANAGER.email, email_verified: true };
  for (const lies of [{ nonce: "other" }, { aud: "another" }, { iss: "http://evil.example" }, { exp: 1 }]) {
    provider.lies = lies;
    expect((await signIn()).answer.headers.location, JSON.stringify(lies)).toBe("/sign-in?provider=failed");
  }
  provider.lies = {};
  for (const cookie of ["", "rota.challenge=challenge_of-somebody-else"])
    expect((await signIn({ cookie })).answer.headers.location).toBe("/sign-in?provider=failed");
  const { search, cookie, answer } = await signIn();
  expect(answer.headers.location).toBe("/rota");
  expect((await get(server, `${RETURN}${search}`, { cookie })).headers.location).toBe(
    "/sign-in?provider=failed",
  );
  expect((await get(server, `${RETURN}?code=x&state=y`)).headers.location).toBe("/sign-in?provider=failed");
  const evil = await post<{ address: string }>(server, "/sessions/provider", { next: "//evil.example" });
  const back = await provider.visit(evil.body.address);
  expect((await get(server, `${RETURN}${back}`, { cookie: cookiesOf(evil) })).headers.location).toBe("/");
  expect(server.output()).not.toMatch(/code=|state=|id_token|s-4/);
});

test("a service that is not there is said in a sentence", async () => {
  await provider.close();
  expectProblem(await post(server, "/sessions/provider", {}), 429, [/could not be reached/]);
});

test.describe("without one", () => {
  test("nothing is offered", async ({ server: plain }) => {
    expectProblem(await post(plain, "/sessions/provider", {}), 409);
    expect(await logs(plain)).toHaveLength(1);
  });
});
