import { z } from "zod";
import type { BranchSettings } from "@/lib/config";

/** Only these figures are taken; whatever else a branch says is left where it is. */
const status = z.object({
  branch: z.string().nullable(),
  version: z.string(),
  visits: z.number(),
  coverage: z.number().nullable(),
  uncovered_next_day: z.number(),
  certificates_lapsed: z.number(),
  records_to_check: z.number(),
  last_backup: z.iso.datetime({ offset: true }).nullable(),
});
export type AskedStatus = z.output<typeof status>;

/** What a branch answered, or why there is nothing to show, as a clause: "it did not answer within 3 s". */
export type BranchAnswer = { status: AskedStatus } | { failure: string };

/** Milliseconds that a branch has to answer: the page waits for the slowest. */
const LONGEST_WAIT = 3_000;
/** Characters; a status has some three hundred. */
const LONGEST_ANSWER = 10_000;

/** Asks one branch for its status. Never throws. */
export async function askBranch(
  { url, token }: BranchSettings,
  longestWait = LONGEST_WAIT,
): Promise<BranchAnswer> {
  const signal = AbortSignal.timeout(longestWait);
  try {
    const response = await fetch(`${url}/branch-status`, {
      headers: token === null ? {} : { authorization: `Bearer ${token}` },
      cache: "no-store",
      // The token is for this address alone.
      redirect: "error",
      signal,
    });
    if (!response.ok) {
      await response.body?.cancel();
      return { failure: REFUSALS[response.status] ?? `it answered with the status ${response.status}` };
    }
    return readStatus(await limitedText(response));
  } catch {
    const seconds = Math.round(longestWait / 100) / 10;
    return { failure: signal.aborted ? `it did not answer within ${seconds} s` : "it cannot be reached" };
  }
}

const REFUSALS: Record<number, string> = {
  401: "it does not know the token; make a new one there and put it into BRANCHES",
  403: "its token may not read the status; make one with the role viewer",
  404: "it is of an earlier version, without a status",
  421: "it does not serve that address; add the host to its ALLOWED_HOSTS",
};

async function limitedText(response: Response): Promise<string> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  while (reader && text.length <= LONGEST_ANSWER) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += value;
  }
  await reader?.cancel();
  return text;
}

function readStatus(text: string): BranchAnswer {
  try {
    return { status: status.parse(JSON.parse(text)) };
  } catch {
    return { failure: "what it answered is not the status of a branch; check the address" };
  }
}
