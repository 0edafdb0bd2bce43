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
  /** When it was first found so by this process. */
  failingSince: LocalDateTime | null;
}

// One process holds several copies of this module: since when a branch is silent is kept here.
const shared = globalThis as typeof globalThis & { silentBranches?: Map<string, Instant> };

const DAY = 24 * 60 * 60 * 1000;
/** Automatic backups are daily; half a day more is a sign that they fail. */
const OLD_BACKUP = 1.5 * DAY;

/** All branches of the settings, asked at once. One that fails says why and holds up nobody. */
export function branchesOverview(): Promise<BranchOverview[]> {
  return Promise.all(getConfig().branches.map(overviewOf));
}

async function overviewOf(branch: ReturnType<typeof getConfig>["branches"][number]): Promise<BranchOverview> {
  const { timeZone } = getConfig();
  const { name, url } = branch;
  const answer = await askBranch(branch);
  shared.silentBranches ??= new Map();
  if ("failure" in answer) {
    const since = shared.silentBranches.get(url) ?? now();
    shared.silentBranches.set(url, since);
    return { name, url, status: null, failure: answer.failure, failingSince: localAt(since, timeZone) };
  }
  shared.silentBranches.delete(url);
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
  };
}
