/** Text for a program, as it is. It scrolls by itself, so the keyboard can reach it. */
export function CodeBlock({ name, children }: { name: string; children: string }) {
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard.
      tabIndex={0}
      aria-label={name}
      className="max-h-[28rem] overflow-auto rounded-control border border-line bg-sunken p-3"
    >
      <pre className="font-mono text-small">{children}</pre>
    </section>
  );
}
