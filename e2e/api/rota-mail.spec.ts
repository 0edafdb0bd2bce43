import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { expect, apiTest as test } from "../fixtures";
import { type RunningServer, startServer } from "../server";
import { currentWorkbook } from "../workbooks/make-workbooks";
import { ask, get, post } from "./support/ask";
import { assigned, logs, uploaded } from "./support/calls";
import { expectProblem } from "./support/problems";

const WEEK = "2026-11-30";
const PATIENT = "Aaron Reed";

interface Mails {
  is_on: boolean;
  mails: { employee_id: string; state: string; why: string | null }[];
}

/** A mail server on this computer that keeps what it is given; `refuse` names addresses that it does not know. */
class MailBox {
  readonly taken: { to: string[]; text: string }[] = [];
  readonly refuse = new Set<string>();
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: ({ address }, _session, done) =>
      done(this.refuse.has(address) ? Object.assign(new Error("no such user"), { responseCode: 550 }) : null),
    onData: (stream, { envelope }, done) => {
      let text = "";
      stream.on("data", (chunk: Buffer) => {
        text += chunk.toString("utf8");
      });
      stream.on("end", () => {
        this.taken.push({ to: envelope.rcptTo.map(({ address }) => address), text });
        done();
      });
    },
  });

  async listen(): Promise<string> {
    const listening = this.server.listen(0, "127.0.0.1");
    await once(listening, "listening");
    return `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`;
  }

  close = () => new Promise<void>((done) => this.server.close(() => done()));
}

const put = (server: RunningServer, id: string, email: string | null) =>
  ask(server, {
    method: "PUT",
    path: `/employees/${id}/email`,
    body: JSON.stringify({ email }),
    headers: { "content-type": "application/json" },
  });

const mailsOf = async (server: RunningServer) =>
  (await get<Mails>(server, `/rota-weeks/${WEEK}/mails`)).body.mails;

const states = async (server: RunningServer) =>
  Object.fromEntries((await mailsOf(server)).map(({ employee_id, state }) => [employee_id, state]));

/** What a mail says, with the lines that were folded on the way put together. */
const plain = (text: string) =>
  text
    .replaceAll("=\r\n", "")
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

async function book(server: RunningServer, employeeId: string, start: string): Promise<void> {
  await assigned(server, {
    ...{ patient_id: "P002", service_type: "exercise", date: WEEK, start_time: start },
    ...{ employee_id: employeeId, override_reason: "Stays nearby" },
  });
}

test.describe("with a mail server", () => {
  test.use({ isServerNew: true });

  test("carers are told of a published week, what was sent is in the log, and what failed is sent again", async ({
    server: first,
  }) => {
    await first.stop();
    const box = new MailBox();
    const env = {
      SMTP_URL: await box.listen(),
      MAIL_FROM: "rota@example.org",
      PUBLIC_URL: "https://rota.example.org",
    };
    const server = await startServer({ folder: first.folder, env });
    await uploaded(server, currentWorkbook());
    await book(server, "E001", "09:00");
    await book(server, "E002", "12:00");
    await book(server, "E003", "16:00");
    expectProblem(await put(server, "E001", "nowhere"), 400, [/e-mail address/]);
    expectProblem(await put(server, "E999", "a@example.org"), 404);
    expect((await put(server, "E001", "e001@example.org")).body).toMatchObject({ used: "e001@example.org" });
    await put(server, "E002", "gone@example.org");
    box.refuse.add("gone@example.org");

    expect((await post(server, `/rota-weeks/${WEEK}/publish`)).status).toBe(200);
    await expect.poll(() => states(server)).toEqual({ E001: "sent", E002: "not sent", E003: "no address" });
    expect((await mailsOf(server)).find(({ employee_id }) => employee_id === "E002")?.why).toMatch(/address/);
    expect(box.taken.map(({ to }) => to)).toEqual([["e001@example.org"]]);
    const text = plain(box.taken[0]?.text ?? "");
    expect(text).toContain("From: rota@example.org");
    expect(text).toMatch(/Message-ID: <rota-[\da-f]{32}@example\.org>/);
    expect(text).toMatch(/your rota for the week of Mon 30 Nov 2026 is published/);
    expect(text).not.toMatch(new RegExp(`P002|exercise|${PATIENT}`, "i"));
    const link = /https:\/\/rota\.example\.org(\/my-rota\/link\/rotalink_[\w-]{32})/.exec(text)?.[1] ?? "";
    expect((await get(server, link, { accept: "text/html" })).status).toBe(200);

    const log = await logs(server);
    const ofMail = log.filter(({ operation_type }) => operation_type.startsWith("rota_mail"));
    expect(ofMail.map(({ operation_type, details }) => [operation_type, details?.employee_id])).toEqual([
      ["rota_mail_failed", "E002"],
      ["rota_mail_sent", "E001"],
    ]);
    expect(JSON.stringify(log)).not.toContain("example.org");
    expect(server.output()).not.toMatch(/example\.org|rotalink_/);
    // The link that nobody was given counts no more.
    const links = await get<{ rota_links: unknown[] }>(server, "/employees/E002/rota-links");
    expect(links.body.rota_links).toEqual([]);

    // Only what was not sent is sent again, also after a restart.
    box.refuse.clear();
    await server.stop();
    const again = await startServer({ folder: first.folder, env });
    const pressed = await post<Mails>(again, `/rota-weeks/${WEEK}/mails`);
    expect(pressed.status).toBe(202);
    expect(pressed.body.mails.map(({ state }) => state)).toEqual(["sent", "sending", "no address"]);
    await expect.poll(() => states(again)).toMatchObject({ E002: "sent" });
    expect(box.taken.map(({ to }) => to)).toEqual([["e001@example.org"], ["gone@example.org"]]);

    // A change is told to whom it concerns.
    await book(again, "E002", "14:00");
    expect((await post(again, `/rota-weeks/${WEEK}/publish`)).status).toBe(200);
    await expect.poll(() => box.taken.length).toBe(3);
    expect(plain(box.taken[2]?.text ?? "")).toMatch(/To: gone@example\.org[\s\S]*has changed/);

    // A server that is not there loses nothing.
    await box.close();
    await book(again, "E001", "18:00");
    expect((await post(again, `/rota-weeks/${WEEK}/publish`)).status).toBe(200);
    await expect.poll(() => states(again)).toMatchObject({ E001: "not sent" });
    expect((await mailsOf(again))[0]?.why).toMatch(/could not be reached/);
    expect((await post(again, "/database/clear")).status).toBe(200);
    expect(await mailsOf(again)).toEqual([]);
    await again.stop();
  });
});

test("without a mail server nothing is sent, and asking for it says how", async ({ server }) => {
  expect((await get<Mails>(server, `/rota-weeks/${WEEK}/mails`)).body).toEqual({ is_on: false, mails: [] });
  expectProblem(await post(server, `/rota-weeks/${WEEK}/mails`), 409, [/SMTP_URL/]);
});
