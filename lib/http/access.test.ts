import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { type Identity, OPEN, STRANGER } from "@/lib/auth/identity";
import { ROLES, type Role } from "@/lib/auth/roles";
import { API_ACCESS, isAllowed, PAGE_ACCESS, pageAccess, refusedTo, type Verb } from "./access";
import { safeReturn } from "./visitor";
import { withoutSensitive } from "./without-sensitive";

const app = join(import.meta.dirname, "../../app");

/** Every folder under a group that holds the file, as a path with `{…}` for what is in brackets. */
function pathsOf(group: string, file: string): string[] {
  return readdirSync(join(app, group), { recursive: true, encoding: "utf8" })
    .filter((found) => found === file || found.endsWith(`/${file}`))
    .map((found) => `/${found.slice(0, -file.length).replace(/\/$/, "")}`)
    .map((path) => path.replaceAll(/\[([^\]]+)\]/g, "{$1}"))
    .filter((path) => path !== "/unknown-path")
    .sort();
}

const person = (role: Role, employeeId: string | null = null): Identity => ({
  ...STRANGER,
  ...{ kind: "person", role, employeeId, id: "u1", name: "Jo" },
});

const WRITES: Verb[] = ["POST", "PUT", "PATCH", "DELETE"];
const rows = Object.entries(API_ACCESS).flatMap(([path, verbs]) =>
  Object.entries(verbs).map(([verb, allowed]) => ({ path, verb: verb as Verb, allowed })),
);
const may = (identity: Identity) =>
  rows
    .filter(({ allowed }) => isAllowed(identity, allowed, "E001"))
    .map(({ path, verb }) => `${verb} ${path}`);

describe("every path and page has its row", () => {
  it("on the JSON side", () => {
    expect(pathsOf("(api)", "route.ts")).toEqual(Object.keys(API_ACCESS).sort());
  });
  it("among the pages", () => {
    const without = pathsOf("(pages)", "page.tsx").filter((path) => pageAccess(path) === undefined);
    expect(without).toEqual([]);
  });
});

const OWN_ACCOUNT = /^\/(sessions|account|passkeys|sign-in-set-up|password-codes)/;
const writesOf = (identity: Identity) =>
  rows.filter(
    ({ path, verb, allowed }) =>
      WRITES.includes(verb) && !OWN_ACCOUNT.test(path) && isAllowed(identity, allowed, "E001"),
  );

test("a stranger sees whether the server works, and can sign in", () => {
  expect(may(STRANGER).sort()).toEqual([
    "GET /health",
    "GET /sessions/provider/return",
    "POST /password-codes",
    "POST /sessions",
    "POST /sessions/passkey",
    "POST /sessions/passkey-options",
    "POST /sessions/provider",
    "POST /sessions/second-step",
    "POST /sign-in-set-up",
  ]);
});

test.each(["viewer", "auditor"] as const)("a %s changes nothing", (role) => {
  expect(writesOf(person(role))).toEqual([]);
});

test("what only a manager does", () => {
  const manager = new Set(may(person("manager")));
  const rest = [...manager].filter((one) => !may(person("coordinator")).includes(one));
  expect(rest.filter((one) => !one.startsWith("GET")).sort()).toMatchSnapshot();
  expect(may(person("coordinator")).filter((one) => !manager.has(one))).toEqual([]);
});

test("where nobody signs in, everything is open but what needs a person", () => {
  const closed = rows.filter(({ allowed }) => !isAllowed(OPEN, allowed, null));
  expect(closed.every(({ allowed }) => allowed === "signed-in" || allowed === "carer")).toBe(true);
});

test("a link and a calendar are for one thing, whoever made them", () => {
  for (const kind of ["link", "calendar"] as const)
    for (const role of ROLES)
      for (const { path, verb, allowed } of rows) {
        const isTheirs = isAllowed({ ...person(role, "E001"), kind }, allowed, "E002");
        expect(isTheirs && allowed !== "everybody", `${kind} ${verb} ${path}`).toBe(false);
      }
});

test("pages by role", () => {
  const table = Object.entries(PAGE_ACCESS).map(([path, allowed]) => [
    path,
    ROLES.filter((role) => isAllowed(person(role), allowed, null)).join(" "),
  ]);
  expect(Object.fromEntries(table)).toMatchSnapshot();
});

test("whoever may everything is refused nothing but what is for others alone", () => {
  expect(refusedTo(person("manager"))).toEqual({ acts: ["POST /rota-seen"], pages: [] });
  const { acts, pages } = refusedTo(person("viewer"));
  expect(acts).toEqual(expect.arrayContaining(["POST /absences", "GET /exports/audit-log.csv"]));
  expect(acts).not.toContain("GET /absences");
  expect(pages).toEqual(expect.arrayContaining(["/assign", "/people/employees/new"]));
  expect(pages).not.toContain("/people/employees");
});

test.each([
  ["/rota/visits/3", "/rota/visits/3"],
  ["//evil.example", "/"],
  ["/\\evil.example", "/"],
  ["https://evil.example", "/"],
  ["/rota\n//evil", "/"],
  ["javascript:alert(1)", "/"],
  [undefined, "/"],
])("after signing in at %s one gets to %s", (next, to) => {
  expect(safeReturn(next)).toBe(to);
});

test("sensitive facts are left out wherever they stand", () => {
  const record = {
    fields: [
      { field: "Illness", value: "Dementia" },
      { field: "PostCode", value: "NR2 1AB" },
    ],
    history: [{ at: "now", fields: [{ field: "religion", old: "a", new: "b" }] }],
    notes: "Key safe 1234",
    patient: { Illness: "Dementia", Notes: null, Ethnicity: "x", illness_count: 1 },
  };
  expect(withoutSensitive(record)).toEqual({
    fields: [
      { field: "Illness", value: "" },
      { field: "PostCode", value: "NR2 1AB" },
    ],
    history: [{ at: "now", fields: [{ field: "religion", old: "", new: "" }] }],
    notes: "",
    patient: { Illness: "", Notes: null, Ethnicity: "", illness_count: 1 },
  });
});
