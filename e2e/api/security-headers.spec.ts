import { expect, apiTest as test } from "../fixtures";
import { get, post } from "./support/ask";
import { sharedServer } from "./support/shared-server";

const server = sharedServer();

const EVERYWHERE = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": expect.stringContaining("geolocation=()"),
};
const FOR_PROGRAMS = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const FOR_PAGES =
  /^default-src 'self'; script-src 'self' 'nonce-[\w-]{22}' 'strict-dynamic'; style-src 'self' 'nonce-[\w-]{22}'; style-src-attr 'unsafe-inline'; img-src 'self'; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-src 'none'; frame-ancestors 'none'$/;

const PATHS: [path: string, policy: string | RegExp][] = [
  ["/", FOR_PAGES],
  ["/people/patients", FOR_PAGES],
  ["/nothing-here", FOR_PAGES],
  ["/icon.svg", FOR_PAGES],
  ["/data-status", FOR_PROGRAMS],
  ["/employees/E999", FOR_PROGRAMS],
  ["/metrics", FOR_PROGRAMS],
  ["/database/logs?limit=x", FOR_PROGRAMS],
];
for (const [path, policy] of PATHS) {
  test(`${path} says what a browser may do with it, refused or not`, async () => {
    for (const headers of [{ accept: "text/html" }, { accept: "text/html", host: "evil.example" }]) {
      const answer = await get(server(), path, headers);
      expect(answer.headers).toMatchObject({
        ...EVERYWHERE,
        "content-security-policy": expect.stringMatching(policy),
      });
      expect(answer.headers).not.toHaveProperty("x-powered-by");
    }
  });
}

const noncesIn = (text: string) => new Set([...text.matchAll(/nonce="([^"]*)"/g)].map(([, nonce]) => nonce));

test("each page has a nonce of its own on every script, and no client can choose it", async () => {
  const headers = { accept: "text/html", "content-security-policy": "script-src 'nonce-chosen'" };
  const pages = await Promise.all([get(server(), "/", headers), get(server(), "/", headers)]);
  const nonces = pages.map(({ headers: answered, text }) => {
    const nonce = /'nonce-([^']+)'/.exec(answered["content-security-policy"] ?? "")?.[1];
    expect([...noncesIn(text)]).toEqual([nonce]);
    const scripts = text.match(/<script\b[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(2);
    for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
    return nonce;
  });
  expect(new Set(nonces).size).toBe(2);
});

test("a refused write carries the headers too", async () => {
  const answer = await post(server(), "/database/clear", undefined, { origin: "http://evil.example" });
  expect([answer.status, answer.headers["content-security-policy"]]).toEqual([403, FOR_PROGRAMS]);
  expect(answer.headers).toMatchObject(EVERYWHERE);
});
