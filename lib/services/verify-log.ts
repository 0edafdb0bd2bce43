import { setImmediate } from "node:timers/promises";
import { getConfig } from "@/lib/config";
import { currentConnection } from "@/lib/db/client";
import { type ChainHead, chainHead, type MisfitReason, readChain } from "@/lib/db/log-chain";
import { listManifests, type OutsideHead } from "@/lib/db/manifests";
import { translated } from "@/lib/db/transaction";

/** Whether the operations log is as it was written, as far as the file and its copies can tell. */
export interface LogVerification {
  ok: boolean;
  /** One sentence for whoever asks. */
  message: string;
  entries: number;
  /** The first entry that does not fit. */
  first_misfit: { id: number; reason: MisfitReason } | null;
  head: ChainHead | null;
  /** Each copy of a head that was kept outside of the log: in the manifests of the backups, and at the start. */
  outside: (OutsideHead & { fits: boolean })[];
}

// One process holds several copies of this module: what was printed at the start lives here.
const shared = globalThis as typeof globalThis & { rotaLogHead?: ChainHead | null };

/** Keeps and returns where the chain stands at the start, for comparing with it later. */
export function noteHeadAtStart(): ChainHead | null {
  shared.rotaLogHead = chainHead(currentConnection().sqlite);
  return shared.rotaLogHead;
}

/** Where the chain stood when the server started; null in an empty log. */
export const headAtStart = (): ChainHead | null => shared.rotaLogHead ?? null;

/**
 * Recomputes every hash of the log and compares the chain with the heads kept outside of it. Whoever owns
 * the file can rebuild a whole chain: then only the copies outside do not fit. Others are answered meanwhile.
 */
export async function verifyLog(): Promise<LogVerification> {
  const { sqlite, path } = translated(currentConnection);
  const outside: OutsideHead[] = [
    ...listManifests(path).flatMap(({ name, log_head }) =>
      log_head ? [{ from: `backup ${name}`, ...log_head }] : [],
    ),
    ...(shared.rotaLogHead ? [{ from: "start", ...shared.rotaLogHead }] : []),
  ];
  const wanted = outside.map(({ id }) => id);
  const report = await readChain(sqlite, getConfig().auditKey, wanted, async () => {
    await setImmediate();
  });
  const compared = outside.map((head) => ({ ...head, fits: report.found.get(head.id) === head.hash }));
  const ok = report.firstMisfit === null && compared.every(({ fits }) => fits);
  const { entries, firstMisfit: first_misfit, head } = report;
  return {
    ok,
    message: sentenceOf(report.firstMisfit, compared),
    entries,
    first_misfit,
    head,
    outside: compared,
  };
}

function sentenceOf(misfit: LogVerification["first_misfit"], outside: LogVerification["outside"]): string {
  if (misfit?.reason === "key needed")
    return `Entry ${misfit.id} is keyed: start the server with the AUDIT_KEY of then to check it.`;
  if (misfit) return `Entry ${misfit.id} does not fit: ${misfit.reason}. Compare it with the backups.`;
  const other = outside.find(({ fits }) => !fits);
  if (other)
    return `Every entry fits the one before, but not the head kept with ${other.from} (entry ${other.id}): the log has been rebuilt or another file put in its place.`;
  const copies = outside.length === 1 ? "1 copy" : `${outside.length} copies`;
  return `Every entry fits the one before, and ${copies} of its head kept outside.`;
}
