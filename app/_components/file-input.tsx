import type { ComponentProps } from "react";

/** A file, chosen or dropped: browsers take a drop on the control itself, so the control is the box. */
export function FileInput(props: Omit<ComponentProps<"input">, "className" | "type">) {
  return (
    <input
      type="file"
      className="w-full min-w-0 cursor-pointer rounded-control border-2 border-edge border-dashed bg-sunken px-4 py-8 text-body text-muted file:mr-4 file:min-h-touch file:cursor-pointer file:rounded-control file:border file:border-edge file:border-solid file:bg-surface file:px-4 file:py-2 file:font-medium file:text-ink hover:border-accent"
      {...props}
    />
  );
}
