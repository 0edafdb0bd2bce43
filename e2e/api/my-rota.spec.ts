import { expect, apiTest as test } from "../fixtures";
import { currentWorkbook } from "../workbooks/make-workbooks";
import { ask, get, post } from "./support/ask";
import { uploaded } from "./support/calls";
import { expectProblem } from "./support/problems";
import { bearer, newPerson, setUp } from "./support/signed-in";
import { generated, NEXT_WEEK } from "./support/weeks";

test.use({ isServerNew: true });

const HTML = { accept: "text/html" };

interface Told {
  employee_id: string;
  visits: { patient_name: string; start_time: string }[];
}

test("a carer reads the own published rota, by link, calendar and sign-in, and nobody else's", async ({
  server,
}) => {
  await uploaded(server, currentWorkbook());
  await generated(server, { week: NEXT_WEEK });
  expect((await post(server, `/rota-weeks/${NEXT_WEEK}/publish`)).status).toBe(200);
  const { told } = (await get<{ told: Told[] }>(server, `/rota-weeks/${NEXT_WEEK}/publications`)).body;
  const [own, other] = told.filter(({ visits }) => visits.length > 0) as [Told, Told];
  const cookie = await setUp(server);
  const link = async (kind: string) =>
    (
      await post<{ id: number; path: string }>(
        server,
        `/employees/${own.employee_id}/rota-links`,
        { kind },
        { cookie },
      )
    ).body;

  const personal = await link("link");
  const page = await get(server, personal.path, HTML);
  expect(page.status).toBe(200);
  const names = new Set(own.visits.map(({ patient_name }) => patient_name));
  for (const name of names) expect(page.text).toContain(name);
  for (const { patient_name } of other.visits)
    if (!names.has(patient_name)) expect(page.text).not.toContain(patient_name);
  const secret = personal.path.split("/").at(-1) ?? "";
  for (const path of ["/data-status", "/patients", `/employees/${other.employee_id}/rota.ics`])
    expectProblem(await get(server, path, bearer(secret)), 403);
  expect((await post(server, "/rota-seen", undefined, bearer(secret))).body).toEqual({ seen: 1 });
  expect((await post(server, "/rota-seen", undefined, bearer(secret))).body).toEqual({ seen: 0 });
  const week = await get(server, `/rota/weeks/${NEXT_WEEK}`, { cookie, ...HTML });
  expect(week.text.replaceAll("<!-- -->", "")).toContain(`Seen by 1 of ${told.length} carers`);

  const calendar = await link("calendar");
  const { text, headers } = await get(server, calendar.path);
  expect(headers["content-type"]).toBe("text/calendar; charset=utf-8");
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(own.visits.length);
  const first = own.visits[0]?.start_time.replaceAll(/[-:]/g, "");
  // In November the branch's clock is UTC.
  expect(text).toContain(`DTSTART:${first}00Z`);
  for (const name of names) expect(text).not.toContain(name);
  const query = calendar.path.split("?")[1];
  expectProblem(await get(server, `/employees/${other.employee_id}/rota.ics?${query}`), 403);
  expectProblem(await get(server, `/employees/${own.employee_id}/rota.ics`), 401);
  expectProblem(await get(server, "/patients", bearer((query ?? "").split("=")[1] ?? "")), 403);

  const carer = await newPerson(server, cookie, "carer", own.employee_id);
  const asCarer = (path: string) => get(server, path, { cookie: carer.cookie, ...HTML });
  const home = await asCarer("/");
  expect([home.status, home.headers.location]).toEqual([303, "/my-rota"]);
  expect((await asCarer("/my-rota")).text).toContain([...names][0]);
  expect((await asCarer("/rota")).status).toBe(403);
  expect((await asCarer(`/employees/${own.employee_id}/rota.ics`)).status).toBe(200);
  expect((await asCarer(`/employees/${other.employee_id}/rota.ics`)).status).toBe(403);

  for (const { id } of [personal, calendar])
    expect(
      (await ask(server, { method: "DELETE", path: `/rota-links/${id}`, headers: { cookie } })).status,
    ).toBe(200);
  const ended = await get(server, personal.path, HTML);
  expect(ended.text).toContain("This link has ended");
  for (const name of names) expect(ended.text).not.toContain(name);
  expectProblem(await get(server, calendar.path), 401);
  expect(server.output()).not.toContain(secret);
});
