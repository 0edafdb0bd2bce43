export type ButtonKind = "primary" | "quiet" | "danger";

const SHARED =
  "inline-flex min-h-touch min-w-touch items-center justify-center gap-2 rounded-control border px-3 py-1 text-body font-medium transition-colors disabled:opacity-60 aria-disabled:opacity-60 print:hidden";

const KINDS: Record<ButtonKind, string> = {
  primary:
    "border-transparent bg-accent text-on-accent enabled:hover:bg-accent-strong [a&]:hover:bg-accent-strong",
  quiet: "border-edge bg-surface text-ink enabled:hover:bg-sunken [a&]:hover:bg-sunken",
  danger: "border-transparent bg-bad text-on-bad enabled:hover:bg-bad-strong",
};

/** The classes of whatever looks like a button. */
export const buttonStyle = (kind: ButtonKind) => `${SHARED} ${KINDS[kind]}`;
