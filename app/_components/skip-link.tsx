export const MAIN_ID = "content";

/** The first thing that Tab reaches: past the header. */
export function SkipLink() {
  return (
    <a
      href={`#${MAIN_ID}`}
      className="sr-only z-20 rounded-control bg-accent font-medium text-on-accent focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:flex focus:min-h-touch focus:items-center focus:px-4 print:hidden"
    >
      Skip to the content
    </a>
  );
}
