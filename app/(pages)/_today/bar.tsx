interface BarProps {
  /** Parts of the whole, which is the full width. */
  covered: number;
  uncovered: number;
  whole: number;
}

/** A bar of what is covered and, hatched and outlined, what is not. The figures are beside it in words. */
export function Bar({ covered, uncovered, whole }: BarProps) {
  const share = (part: number) => `${whole === 0 ? 0 : (part / whole) * 100}%`;
  return (
    <svg aria-hidden="true" className="h-3 w-full" preserveAspectRatio="none">
      <rect width={share(covered)} height="100%" className="fill-accent forced-colors:fill-[CanvasText]" />
      <rect x={share(covered)} width={share(uncovered)} height="100%" fill="url(#bar-uncovered)" />
    </svg>
  );
}

/** The stripes of what is uncovered; once on a page. */
export function BarStripes() {
  return (
    <svg aria-hidden="true" className="absolute size-0">
      <defs>
        <pattern
          id="bar-uncovered"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="5" height="5" className="fill-bad-soft" />
          <rect width="2" height="5" className="fill-bad" />
        </pattern>
      </defs>
    </svg>
  );
}
