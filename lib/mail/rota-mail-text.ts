import { type CivilDate, formatDate } from "@/lib/domain/time";
import type { Mail } from "./send-mail";

/** What a mail about a published week is made of. */
export interface RotaMailFacts {
  email: string;
  carerName: string;
  week: CivilDate;
  /** Whether the carer was told this week before. */
  isChange: boolean;
  /** The carer's own rota. */
  address: string;
  branchName: string | null;
}

/** The mail that tells a carer that a week is published. It names no patient and no visit: these are behind the link. */
export function rotaMailText({
  email,
  carerName,
  week,
  isChange,
  address,
  branchName,
}: RotaMailFacts): Omit<Mail, "messageId"> {
  const what = isChange ? "has changed" : "is published";
  return {
    to: email,
    subject: `Your rota for the week of ${formatDate(week)} ${what}`,
    text: [
      `Hello ${carerName},`,
      "",
      `your rota for the week of ${formatDate(week)} ${what}. Open it here, and press “I have seen my rota”:`,
      "",
      address,
      "",
      "The link is yours alone: whoever has it sees your visits. If you are not the person named above, delete this mail and tell the branch.",
      ...(branchName === null ? [] : ["", branchName]),
      "",
    ].join("\n"),
  };
}
