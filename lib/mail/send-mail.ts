import { createTransport } from "nodemailer";
import { getConfig, isLoopback, type MailSettings } from "@/lib/config";

/** Why a mail was not taken. */
export type MailProblem = "unreachable" | "sign-in" | "address" | "refused";

/** A mail of plain text. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  /** As {@link mailId} makes it. */
  messageId: string;
}

const LONGEST_MS = 20_000;

/**
 * Hands a mail to the server of `SMTP_URL`. Null when it was taken, else why not. What the server itself said is not passed
 * on: it may hold the address.
 */
export async function sendMail(mail: Mail): Promise<MailProblem | null> {
  const settings = getConfig().mail;
  if (settings === null) return "unreachable";
  const transport = createTransport(optionsOf(settings));
  try {
    await transport.sendMail({
      ...mail,
      from: settings.from,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    return null;
  } catch (error) {
    return problemOf(error as { code?: string; responseCode?: number });
  } finally {
    transport.close();
  }
}

function optionsOf({ url }: MailSettings) {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === "smtps:";
  return {
    host: hostname.replace(/^\[|\]$/g, ""),
    port: port === "" ? (secure ? 465 : 587) : Number(port),
    secure,
    // In the open only on this computer.
    requireTLS: !secure && !isLoopback(hostname),
    auth:
      username === ""
        ? undefined
        : { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    connectionTimeout: LONGEST_MS,
    greetingTimeout: LONGEST_MS,
    socketTimeout: LONGEST_MS,
  };
}

/** Source: nodemailer.com, error codes. */
function problemOf({ code = "", responseCode = 0 }: { code?: string; responseCode?: number }): MailProblem {
  if (code === "EAUTH" || code === "ENOAUTH" || code === "EOAUTH2") return "sign-in";
  if (code === "EENVELOPE") return "address";
  if (["ECONNECTION", "ETIMEDOUT", "ESOCKET", "EDNS", "ETLS", "EPROTOCOL"].includes(code))
    return "unreachable";
  return responseCode === 0 ? "unreachable" : "refused";
}
