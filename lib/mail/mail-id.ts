import { createHash } from "node:crypto";

/** What a mail about a publication is told apart by. */
export interface MailIdentity {
  publicationId: number;
  /** UTC stamp: after a restored backup the number is given once more. */
  publishedAt: string;
  employeeId: string;
  email: string;
  /** Where this branch is reached: other branches have publications of the same number. */
  publicUrl: string | null;
  /** The sender's address. */
  from: string;
}

/**
 * The Message-ID of a mail (RFC 5322): the same for the same publication, carer and address. One that is sent again, because
 * the server was killed before it could note that the first was taken, is the same mail to whoever receives it.
 */
export function mailId({
  publicationId,
  publishedAt,
  employeeId,
  email,
  publicUrl,
  from,
}: MailIdentity): string {
  const parts = [publicUrl, publicationId, publishedAt, employeeId.toLowerCase(), email.toLowerCase()];
  const digest = createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
  const domain = /@([\w.-]+)/.exec(from)?.[1] ?? "rota.invalid";
  return `<rota-${digest}@${domain}>`;
}
