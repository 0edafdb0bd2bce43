import { base32 } from "@better-auth/utils/base32";
import { createOTP } from "@better-auth/utils/otp";
import Database from "better-sqlite3";
import { expect, apiTest as test } from "../fixtures";
import { startServer } from "../server";
import { ask, get, post } from "./support/ask";
import { command } from "./support/backups";
import { expectProblem } from "./support/problems";
import {
  bearer,
  codeOf,
  cookiesOf,
  MANAGER,
  newPerson,
  newToken,
  PASSWORD,
  setUp,
  signIn,
} from "./support/signed-in";

const HTML = { accept: "text/html" };

test.describe("before sign-in is set up", () => {
  test.use({ serverEnv: { HOST: "0.0.0.0" }, isServerNew: true });

  test("a server that others can reach shows them the set-up page and nothing else", async ({ server }) => {
    expect((await get(server, "/health")).text).toBe('{"status":"healthy","service":"ai-rota-system"}');
    for (const path of ["/data-status", "/patients", "/metrics", "/nothing"])
      expectProblem(await get(server, path), 401, [/set up/]);
    const page = await get(server, "/rota", HTML);
    expect([page.status, page.headers.location]).toEqual([303, "/set-up"]);
    expect((await get(server, "/set-up", HTML)).status).toBe(200);
    expectProblem(await post(server, "/sign-in-set-up", { ...MANAGER, code: "AAAA-BBBB-CCCC-DDDD" }), 422, [
      /terminal/,
    ]);
    expectProblem(await post(server, "/sign-in-set-up", MANAGER), 422, [/terminal/]);
    const weak = { ...MANAGER, password: "password1234", code: codeOf(server) };
    expectProblem(await post(server, "/sign-in-set-up", weak), 422, [/guessed first/]);
    const cookie = await setUp(server);
    expect((await get(server, "/data-status", { cookie })).status).toBe(200);
    expectProblem(await post(server, "/sign-in-set-up", { ...MANAGER, code: codeOf(server) }), 409);
  });
});

test.describe("on this computer", () => {
  test.use({ isServerNew: true });

  test("one press turns sign-in on, and it stays on after a restart", async ({ server }) => {
    expect((await get(server, "/", HTML)).text).toContain("This computer only");
    expect((await get(server, "/data-status", bearer("anything"))).status).toBe(200);
    expectProblem(await post(server, "/users", { ...MANAGER, role: "manager", password: undefined }), 409, [
      /turned on/,
    ]);
    await setUp(server);
    expectProblem(await get(server, "/data-status"), 401, [/Sign in first/]);
    await server.stop();
    const again = await startServer({ folder: server.folder });
    expectProblem(await get(again, "/data-status"), 401);
    expect((await signIn(again, "NIAMH@example.org")).status).toBe(200);
    await again.stop();
    // Something in front decides; the same file, and no word of sign-in.
    const off = await startServer({ folder: server.folder, env: { AUTH: "off" } });
    expect((await get(off, "/data-status")).status).toBe(200);
    expectProblem(await signIn(off, MANAGER.email), 409);
    await off.stop();
  });
});

test.describe("with sign-in on", () => {
  test.use({ serverEnv: { AUTH: "on", TOKEN_IN_PATH: "on", LOG_LEVEL: "debug" }, isServerNew: true });

  test("nobody gets in by a fixed, forged, stale or stolen session", async ({ server }) => {
    const manager = await setUp(server);
    const open = (cookie: string, headers = {}) => get(server, "/data-status", { cookie, ...headers });

    // A session that somebody else chose is not taken over.
    const fixed = "rota.session_token=chosen.by-another";
    const answer = await signIn(server, MANAGER.email, PASSWORD, { cookie: fixed });
    const own = cookiesOf(answer);
    expect(own).not.toContain("chosen");
    expectProblem(await open(fixed), 401);
    expect((await open(own)).status).toBe(200);
    expect(answer.headers["set-cookie"]).toMatch(/HttpOnly; SameSite=Lax/i);
    expect(answer.headers["set-cookie"]).not.toMatch(/Secure/);
    const behindTls = await signIn(server, MANAGER.email, PASSWORD, { "x-forwarded-proto": "https" });
    expect(behindTls.headers["set-cookie"]).toMatch(/; Secure/);

    // A token without its signature, with another one's, or with a header that only the gate may set.
    const [token, signature] = own.replace("rota.session_token=", "").split(".");
    for (const forged of [token, `${token}.`, `${token}x.${signature}`, `${token}.${"A".repeat(43)}%3D`])
      expectProblem(await open(`rota.session_token=${forged}`), 401);
    const claim = encodeURIComponent('{"kind":"person","role":"manager","name":"x","id":"u"}');
    expectProblem(await get(server, "/users", { "x-rota-identity": claim }), 401);
    expectProblem(await get(server, "/users", { "X-Rota-Identity": claim, cookie: "rota_actor=x" }), 401);

    // From another site, with the cookie of this one.
    const foreign: Record<string, string>[] = [
      { origin: "https://evil.example" },
      { "sec-fetch-site": "cross-site" },
    ];
    for (const headers of foreign)
      expectProblem(await post(server, "/database/clear", undefined, { cookie: own, ...headers }), 403);

    // A session ends with the role that it had, with the person, with the password, and by hand.
    const jo = await newPerson(server, manager, "coordinator");
    const change = (body: object) =>
      ask(server, {
        method: "PATCH",
        path: `/users/${jo.id}`,
        body: JSON.stringify(body),
        headers: { cookie: manager, "content-type": "application/json" },
      });
    expect((await change({ role: "viewer" })).status).toBe(200);
    expectProblem(await open(jo.cookie), 401);
    const second = cookiesOf(await signIn(server, jo.email));
    expectProblem(await post(server, "/database/reload", undefined, { cookie: second }), 403, [/viewer/]);
    expect((await change({ suspended: true })).status).toBe(200);
    expectProblem(await open(second), 401);
    expectProblem(await signIn(server, jo.email), 401);
    expect((await change({ suspended: false })).status).toBe(200);
    const third = cookiesOf(await signIn(server, jo.email));
    const { body } = await get<{ sessions: { id: string }[] }>(server, "/sessions", { cookie: own });
    const notHers = body.sessions[0]?.id ?? "";
    expectProblem(
      await ask(server, { method: "DELETE", path: `/sessions/${notHers}`, headers: { cookie: third } }),
      404,
    );
    const changed = { present: PASSWORD, password: "seven lamps stone river" };
    const fourth = cookiesOf(await signIn(server, jo.email));
    expect((await post(server, "/account/password", changed, { cookie: fourth })).status).toBe(200);
    expectProblem(await open(third), 401);
    expect((await open(fourth)).status).toBe(200);
    expect(
      (await ask(server, { method: "DELETE", path: "/sessions/current", headers: { cookie: fourth } }))
        .status,
    ).toBe(200);
    expectProblem(await open(fourth), 401);

    // The only manager cannot lock everybody out.
    const users = await get<{ users: { id: string; role: string }[] }>(server, "/users", { cookie: manager });
    const onlyOne = users.body.users.find(({ role }) => role === "manager")?.id;
    const demoted = {
      method: "PATCH",
      path: `/users/${onlyOne}`,
      body: '{"role":"viewer"}',
      headers: { cookie: manager, "content-type": "application/json" },
    };
    expectProblem(await ask(server, demoted), 409, [/only manager/]);
  });

  test("guessing is paused, whether anybody has the address or not, and says the same", async ({
    server,
  }) => {
    const manager = await setUp(server);
    for (const email of [MANAGER.email, "nobody@example.org"]) {
      const answers = [];
      for (let turn = 0; turn < 6; turn += 1)
        answers.push(await signIn(server, email, `wrong password ${turn}`));
      expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 429]);
      expect(answers[0]?.body).toEqual((await signIn(server, "another@example.org", "wrong")).body);
      expectProblem(await signIn(server, email), 429, [/Wait 1 min/]);
      expect(Number((await signIn(server, email)).headers["retry-after"])).toBeGreaterThan(50);
    }
    // Who is in stays in, and the log says what happened.
    const log = await get<{ logs: { operation_type: string }[] }>(server, "/database/logs", {
      cookie: manager,
    });
    expect(log.body.logs.filter((row) => row.operation_type === "sign_in_locked")).toHaveLength(2);
    // A manager's code ends the pause.
    const users = await get<{ users: { id: string }[] }>(server, "/users", { cookie: manager });
    const path = `/users/${users.body.users[0]?.id}/password-code`;
    const { code } = (await post<{ code: string }>(server, path, undefined, { cookie: manager })).body;
    const used = { code: code.toLowerCase().replaceAll("-", " "), password: "another four word one" };
    expect((await post(server, "/password-codes", used)).status).toBe(200);
    expectProblem(await post(server, "/password-codes", used), 422, [/run out/]);
    expectProblem(await get(server, "/data-status", { cookie: manager }), 401);
    expect((await signIn(server, MANAGER.email, "another four word one")).status).toBe(200);
  });

  test("a pause outlives a restart, and the person who runs the server can end it", async ({ server }) => {
    await setUp(server);
    for (let turn = 0; turn < 5; turn += 1) await signIn(server, MANAGER.email, `wrong password ${turn}`);
    expectProblem(await signIn(server, MANAGER.email), 429);
    await server.stop();
    const again = await startServer({ folder: server.folder, env: { AUTH: "on" } });
    expectProblem(await signIn(again, MANAGER.email), 429, [/Wait 1 min/]);
    const unknown = await command(again, "reset-password", "nobody@example.org");
    expect(unknown).toMatchObject({ code: 1, output: expect.stringMatching(/Nobody signs in/) });
    const known = await command(again, "reset-password", "NIAMH@example.org");
    expect(known.code, known.output).toBe(0);
    const code = /Code for NIAMH@example.org: ([A-Z2-9-]{19})/.exec(known.output)?.[1];
    const chosen = { code, password: "another four word one" };
    expect((await post(again, "/password-codes", chosen)).status).toBe(200);
    expect((await signIn(again, MANAGER.email, "another four word one")).status).toBe(200);
    await again.stop();
  });

  test("a second step: the code of an app, each printed code once, and off for a lost phone", async ({
    server,
  }) => {
    const cookie = await setUp(server);
    const begin = await post<{ uri: string; backup_codes: string[] }>(
      server,
      "/account/second-step",
      { present: PASSWORD },
      { cookie },
    );
    expect(begin.status, begin.text).toBe(200);
    const secret = new URL(begin.body.uri).searchParams.get("secret") ?? "";
    const key = new TextDecoder().decode(base32.decode(secret));
    // One step to either side is taken, and each code counts once.
    const code = (stepsLater = 0) =>
      createOTP(key, { digits: 6, period: 30 }).hotp(Math.floor(Date.now() / 30_000) + stepsLater);
    expect((await signIn(server, MANAGER.email)).body).toEqual({ signed_in: true, needs_code: false });
    expectProblem(await post(server, "/account/second-step/confirm", { code: "000000" }, { cookie }), 422);
    const first = await code();
    const confirmed = await post(server, "/account/second-step/confirm", { code: first }, { cookie });
    expect(confirmed.status, confirmed.text).toBe(200);

    const half = await signIn(server, MANAGER.email);
    expect(half.body).toEqual({ signed_in: false, needs_code: true });
    const waiting = cookiesOf(half);
    expectProblem(await get(server, "/data-status", { cookie: waiting }), 401);
    expectProblem(await post(server, "/sessions/second-step", { code: "123456" }, { cookie: waiting }), 401);
    // The code that counted a moment ago counts no more, and the sign-in begins anew.
    expectProblem(await post(server, "/sessions/second-step", { code: first }, { cookie: waiting }), 401, [
      /used already/,
    ]);
    const again = cookiesOf(await signIn(server, MANAGER.email));
    const whole = await post(server, "/sessions/second-step", { code: await code(1) }, { cookie: again });
    expect(whole.status, whole.text).toBe(200);
    const manager = cookiesOf(whole);
    expect((await get(server, "/data-status", { cookie: manager })).status).toBe(200);

    // One entry for each time that somebody was in, and none for the half of a sign-in.
    const log = await get<{ logs: { operation_type: string }[] }>(server, "/database/logs", {
      cookie: manager,
    });
    const types = log.body.logs
      .map((row) => row.operation_type)
      .filter((type) => /^s(igned|econd)/.test(type));
    expect(types).toEqual(["signed_in", "second_step_changed", "signed_in", "signed_in"]);

    const printed = { code: begin.body.backup_codes[0] };
    const next = cookiesOf(await signIn(server, MANAGER.email));
    expect((await post(server, "/sessions/second-step", printed, { cookie: next })).status).toBe(200);
    const after = cookiesOf(await signIn(server, MANAGER.email));
    expectProblem(await post(server, "/sessions/second-step", printed, { cookie: after }), 401);
    expectProblem(await post(server, "/sessions/second-step", { code: await code() }), 401);

    const users = await get<{ users: { id: string }[] }>(server, "/users", { cookie: manager });
    const off = {
      method: "PATCH",
      path: `/users/${users.body.users[0]?.id}`,
      body: '{"second_step":false}',
      headers: { cookie: manager, "content-type": "application/json" },
    };
    expect((await ask(server, off)).status).toBe(200);
    expect((await signIn(server, MANAGER.email)).body).toMatchObject({ signed_in: true });
  });

  test("a token in the path reaches what its role may and nothing else, and no secret is in any log", async ({
    server,
  }) => {
    const manager = await setUp(server);
    const { secret, id } = await newToken(server, manager, "viewer");
    expect((await get(server, `/t/${secret}/employees`)).status).toBe(200);
    expectProblem(await post(server, `/t/${secret}/database/clear`), 403);
    const crooked = [
      "/../database/clear",
      "/%2e%2e/database/clear",
      "/./users",
      "/%64atabase/logs",
      "//users",
      "/t/x/users",
      "/employees/../users",
      "/employees/%2e%2e/users",
    ];
    for (const path of crooked) {
      const answer = await get(server, `/t/${secret}${path}`);
      expect(answer.status, path).toBe(404);
    }
    for (const path of [
      `/t/${secret}x/employees`,
      `/t/${secret}`,
      "/t//employees",
      `/T/${secret}/employees`,
      "/%64ata-status",
      "/employees/../data-status",
    ])
      expect([401, 404], path).toContain((await get(server, path)).status);
    const { secret: other } = await newToken(server, manager, "auditor", { days: 1 });
    expect((await get(server, "/database/logs", bearer(other))).status).toBe(200);
    const otherEnd = other.endsWith("x") ? "y" : "x";
    expectProblem(await get(server, "/database/logs", bearer(other.slice(0, -1) + otherEnd)), 401);
    expect(
      (await ask(server, { method: "DELETE", path: `/access-tokens/${id}`, headers: { cookie: manager } }))
        .status,
    ).toBe(200);
    expectProblem(await get(server, "/employees", bearer(secret)), 401);
    const sqlite = new Database(server.databasePath, { readonly: true });
    const stored = JSON.stringify(sqlite.prepare("SELECT * FROM access_tokens").all());
    const used = sqlite.prepare("SELECT last_used_at FROM access_tokens WHERE id = ?").pluck().get(id);
    sqlite.close();
    expect(used).toMatch(/^\d{4}-/);
    for (const text of [stored, server.output()])
      for (const hidden of [secret, other, PASSWORD, manager.split("=")[1]?.split(".")[0] ?? "?"])
        expect(text).not.toContain(hidden);
  });

  test("a restore brings back the rota and leaves who signs in as it is", async ({ server }) => {
    const manager = await setUp(server);
    const jo = await newPerson(server, manager, "coordinator");
    const backup = await post<{ backup: string }>(server, "/database/backup", undefined, { cookie: manager });
    const name = Object.values(backup.body).find(
      (value) => typeof value === "string" && value.endsWith(".db"),
    );
    const headers = { cookie: manager, "content-type": "application/json" };
    expect(
      (await ask(server, { method: "PATCH", path: `/users/${jo.id}`, body: '{"suspended":true}', headers }))
        .status,
    ).toBe(200);
    const restored = await post(server, "/database/restore", { backup: name }, { cookie: manager });
    expect(restored.status, restored.text).toBe(200);
    expect((await get(server, "/data-status", { cookie: manager })).status).toBe(200);
    expectProblem(await get(server, "/data-status", { cookie: jo.cookie }), 401);
    expectProblem(await signIn(server, jo.email), 401);
  });
});
