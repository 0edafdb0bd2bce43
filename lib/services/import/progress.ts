/** How far an upload has come: rows are read and checked together, then stored all at once. */
export interface UploadProgress {
  stage: "waiting" | "reading" | "checked";
  rows: number;
  /** Rows in all; 0 until that is known. */
  of: number;
}

interface Followed extends UploadProgress {
  abort: AbortController;
}

// One process holds several copies of this module: running uploads live here.
const shared = globalThis as typeof globalThis & { rotaUploads?: Map<string, Followed> };
const uploads = (): Map<string, Followed> => {
  shared.rotaUploads ??= new Map();
  return shared.rotaUploads;
};

/** Uploads that can be followed at a time; one that is not followed runs all the same. */
const MOST_FOLLOWED = 100;

/** What an upload tells while it runs. */
export interface ProgressTeller {
  onRows: ((progress: { rows: number; of: number }) => void) | undefined;
  signal: AbortSignal | undefined;
  stage(stage: UploadProgress["stage"]): void;
  end(): void;
}

const UNFOLLOWED: ProgressTeller = {
  onRows: undefined,
  signal: undefined,
  stage: () => undefined,
  end: () => undefined,
};

/** Lets an upload be followed under a name of the client's choice, until it ends. */
export function followProgress(id: string | null): ProgressTeller {
  if (id === null || uploads().size >= MOST_FOLLOWED) return UNFOLLOWED;
  const followed: Followed = { stage: "waiting", rows: 0, of: 0, abort: new AbortController() };
  uploads().set(id, followed);
  return {
    onRows: (progress) => Object.assign(followed, progress, { stage: "reading" }),
    signal: followed.abort.signal,
    stage: (stage) => Object.assign(followed, { stage }),
    end: () => uploads().delete(id),
  };
}

/** How far an upload has come, or null when none runs under that name. */
export function progressOf(id: string): UploadProgress | null {
  const followed = uploads().get(id);
  return followed ? { stage: followed.stage, rows: followed.rows, of: followed.of } : null;
}

/** Breaks an upload off before anything of it is stored. Returns whether one was running. */
export function cancelUpload(id: string): boolean {
  const followed = uploads().get(id);
  followed?.abort.abort();
  return followed !== undefined;
}
