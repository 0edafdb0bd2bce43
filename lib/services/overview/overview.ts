import { getConfig, now } from "@/lib/config";
import { type Instant, type LocalDateTime, localAt } from "@/lib/domain/time";
import { type AskedStatus, askBranch } from "./ask-branch";

/** One branch on the overview. */
export interface BranchOverview {
  name: string;
  url: string;
  /** Null while it cannot be asked. */
  status: (AskedStatus & { lastBackupLocal: LocalDateTime | null; isBackupOld: boolean }) | null;
  /** Why it cannot be asked, as a clause. */
  failure: string | null;
  /** When it was first found so; for one that never answered, when this overview began to ask after its start. */
  failingSince: LocalDateTime | null;
  /** When it answered last, as far as this overview has asked since it was started; null when it never did. */
  lastAnswer: LocalDateTime | null;
}

/** What is remembered of a branch until this process ends. */
interface Heard {
  lastAnswer: Instant | null;
  silentSince: Instant | null;
}

// One process holds several copies of this module: what was heard of the branches is kept here.
const shared = globalThis as typeof globalThis & { heardOfBranches?: Map<string, Heard> };

const DAY = 24 * 60 * 60 * 1000;
/** Automatic backups are daily; half a day more is a sign that they fail. */
const OLD_BACKUP = 1.5 * DAY;

/** All branches of the settings, asked at once. One that fails says why and holds up nobody. */
export function branchesOverview(): Promise<BranchOverview[]> {
  return Promise.all(getConfig().branches.map(overviewOf));
}

const NOTHING_HEARD: Heard = { lastAnswer: null, silentSince: null };

async function overviewOf(branch: ReturnType<typeof getConfig>["branches"][number]): Promise<BranchOverview> {
  const { timeZone } = getConfig();
  const { name, url } = branch;
  const answer = await askBranch(branch);
  shared.heardOfBranches ??= new Map();
  if ("failure" in answer) {
    const { lastAnswer, silentSince } = shared.heardOfBranches.get(url) ?? NOTHING_HEARD;
    const since = silentSince ?? now();
    shared.heardOfBranches.set(url, { lastAnswer, silentSince: since });
    return {
      ...{ name, url, status: null, failure: answer.failure, failingSince: localAt(since, timeZone) },
      lastAnswer: lastAnswer === null ? null : localAt(lastAnswer, timeZone),
    };
  }
  shared.heardOfBranches.set(url, { lastAnswer: now(), silentSince: null });
  const backup = answer.status.last_backup === null ? null : Date.parse(answer.status.last_backup);
  return {
    name,
    url,
    status: {
      ...answer.status,
      lastBackupLocal: backup === null ? null : localAt(backup, timeZone),
      isBackupOld: backup === null || now() - backup > OLD_BACKUP,
    },
    failure: null,
    failingSince: null,
    lastAnswer: localAt(now(), timeZone),
  };
}
