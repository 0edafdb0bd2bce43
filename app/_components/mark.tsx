/** The product's mark: three visits of a day, one below the other. */
export function Mark() {
  return (
    <svg aria-hidden="true" viewBox="0 0 32 32" className="size-7 shrink-0">
      <rect width="32" height="32" rx="8" className="fill-accent" />
      <g className="fill-on-accent">
        <rect x="7" y="8.5" width="11" height="4" rx="2" />
        <rect x="12" y="14" width="13" height="4" rx="2" opacity=".75" />
        <rect x="7" y="19.5" width="8" height="4" rx="2" />
      </g>
    </svg>
  );
}
