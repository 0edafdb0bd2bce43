import { endToken } from "@/lib/auth/access-tokens";
import { signInMode } from "@/lib/auth/mode";
import { makeRotaLink } from "@/lib/auth/rota-links";
import { getConfig, now } from "@/lib/config";
import { listPublications, listToldRuns, type ToldRun } from "@/lib/db/publications";
import {
  type CarerEmail,
  listCarerEmails,
  listRotaMails,
  putRotaMail,
  type RotaMail,
} from "@/lib/db/rota-mails";
import { readTogether, writeTx } from "@/lib/db/transaction";
import { type CivilDate, utcStamp } from "@/lib/domain/time";
import { AppError } from "@/lib/errors";
import { log } from "@/lib/log";
import { currentRoster } from "@/lib/memory/roster";
import { recordOperation } from "@/lib/services/record-operation";
import { mailId } from "./mail-id";
import { rotaMailText } from "./rota-mail-text";
import { type MailProblem, sendMail } from "./send-mail";

/** How the mail to a carer about what they were told last stands. */
export type RotaMailState = "sent" | "sending" | "not sent" | "no address";

const PROBLEMS: Record<MailProblem, string> = {
  unreachable: "The mail server could not be reached.",
  "sign-in": "The mail server refused the name or password in SMTP_URL.",
  address: "The mail server refused the address. Check the carer's e-mail address.",
  refused: "The mail server refused the mail.",
};
const INTERRUPTED = "It was not sent yet.";

/** Days for which the link in a mail counts: the week itself, and some to look back. */
const LINK_DAYS = 28;

interface Waiting {
  week: CivilDate;
  run: ToldRun;
  address: CarerEmail;
  /** UTC stamp of the publication. */
  publishedAt: string;
  isChange: boolean;
}

// One process holds several copies of this module: what is being sent is known to all of them.
const shared = globalThis as typeof globalThis & { rotaMailsOnTheWay?: Set<string> };
const onTheWay = (): Set<string> => {
  shared.rotaMailsOnTheWay ??= new Set();
  return shared.rotaMailsOnTheWay;
};

const keyOf = ({ publicationId, employeeId }: Pick<ToldRun, "publicationId" | "employeeId">) =>
  `${publicationId} ${employeeId.toLowerCase()}`;

/** Who was told a week last, and whether a mail said so. */
export function rotaMailsOf(week: CivilDate) {
  const { told, mails, emails } = factsOf(week);
  return {
    is_on: getConfig().mail !== null,
    mails: told.map((run) => {
      const mail = mails.get(keyOf(run));
      const state = stateOf(run, mail, emails.has(run.employeeId.toLowerCase()));
      return {
        employee_id: run.employeeId,
        employee_name: currentRoster().employee(run.employeeId)?.name ?? run.employeeId,
        publication_id: run.publicationId,
        state,
        why: state === "not sent" ? whyNot(mail) : null,
        updated_at: mail?.updatedAt ?? null,
      };
    }),
  };
}

export type RotaMailsOfWeek = ReturnType<typeof rotaMailsOf>;

function stateOf(run: ToldRun, mail: RotaMail | undefined, hasAddress: boolean): RotaMailState {
  if (mail?.state === "sent") return "sent";
  if (onTheWay().has(keyOf(run))) return "sending";
  return hasAddress ? "not sent" : "no address";
}

const whyNot = (mail: RotaMail | undefined) =>
  mail?.problem ? PROBLEMS[mail.problem as MailProblem] : INTERRUPTED;

function factsOf(week: CivilDate) {
  return readTogether((db) => ({
    told: listToldRuns(db, week),
    // The newest first.
    published: listPublications(db, week),
    mails: new Map(listRotaMails(db).map((mail) => [keyOf(mail), mail])),
    emails: new Map(listCarerEmails(db).map((one) => [one.employeeId.toLowerCase(), one])),
  }));
}

/**
 * Begins to send what was not sent yet to those who were told a week: one mail after another, in the background. Throws
 * `conflict` where mail is not set up.
 */
export function sendRotaMails(week: CivilDate, actor: string): RotaMailsOfWeek {
  if (getConfig().mail === null)
    throw new AppError("conflict", "Mail is not set up here. Start the server with SMTP_URL to send it.");
  const { told, published, mails, emails } = factsOf(week);
  const first = published.at(-1)?.id ?? 0;
  const waiting = told.flatMap((run): Waiting[] => {
    const address = emails.get(run.employeeId.toLowerCase());
    const isDone = mails.get(keyOf(run))?.state === "sent" || onTheWay().has(keyOf(run));
    if (!address || isDone) return [];
    const publishedAt = published.find(({ id }) => id === run.publicationId)?.createdAt ?? "";
    return [{ week, run, address, publishedAt, isChange: run.publicationId !== first }];
  });
  for (const { run } of waiting) onTheWay().add(keyOf(run));
  void sendAll(waiting, actor);
  return rotaMailsOf(week);
}

async function sendAll(waiting: readonly Waiting[], actor: string): Promise<void> {
  for (const one of waiting) {
    try {
      await sendOne(one, actor);
    } catch (error) {
      // The file could not be written: the mail is shown as not sent.
      log.error("rota-mail-failed", error);
    } finally {
      onTheWay().delete(keyOf(one.run));
    }
  }
}

/** What was sent to whom is in the log, in one transaction with the state of the mail. */
async function sendOne({ week, run, address, publishedAt, isChange }: Waiting, actor: string): Promise<void> {
  const { employeeId, publicationId } = run;
  // Who signs in needs no secret in a mail.
  const opensByName = address.signsIn && signInMode() === "closed";
  const link = opensByName ? null : makeRotaLink(employeeId, "link", LINK_DAYS, actor);
  const { branchName, publicUrl, mail } = getConfig();
  const { email } = address;
  const text = rotaMailText({
    ...{ email, week, isChange, branchName },
    carerName: currentRoster().employee(employeeId)?.name ?? employeeId,
    address: `${publicUrl}${link?.path ?? "/my-rota"}`,
  });
  const from = mail?.from ?? "";
  const messageId = mailId({ publicationId, publishedAt, employeeId, email, publicUrl, from });
  const problem = await sendMail({ ...text, messageId });
  writeTx((tx) => {
    const state = problem === null ? ("sent" as const) : ("failed" as const);
    putRotaMail(tx, { publicationId, employeeId, state, problem, updatedAt: utcStamp(now()) });
    const facts = { publication_id: publicationId, employee_id: employeeId, week };
    recordOperation(
      tx,
      problem === null
        ? { type: "rota_mail_sent", details: { ...facts, token_id: link?.id ?? null } }
        : { type: "rota_mail_failed", details: { ...facts, problem } },
      actor,
    );
  });
  // Nobody has been given this link.
  if (problem !== null && link) endToken(link.id, actor);
}
