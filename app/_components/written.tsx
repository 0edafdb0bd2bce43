/** The text of a cell as it is, spaces too. */
export function Written({ text }: { text: string }) {
  if (text === "") return <span className="text-muted">(blank)</span>;
  return (
    <span className="whitespace-pre-wrap break-words rounded-control bg-sunken px-1.5 py-0.5 [box-decoration-break:clone]">
      {text}
    </span>
  );
}
