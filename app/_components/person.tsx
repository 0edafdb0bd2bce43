/** A carer or patient as every list shows them: the name, and the id that distinguishes people of the same name. */
export function Person({ id, name }: { id: string; name: string }) {
  return (
    <span className="inline-flex flex-wrap gap-x-1.5">
      <span>{name}</span>
      {id !== name && <span className="tabular text-muted">{id}</span>}
    </span>
  );
}
