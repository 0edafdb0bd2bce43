/** The classes of everything that is typed in or chosen from. */
export const CONTROL =
  "min-h-touch w-full min-w-0 rounded-control border border-edge bg-surface px-2.5 py-1 text-body text-ink disabled:opacity-60";
