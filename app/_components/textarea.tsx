import type { ComponentProps } from "react";
import { CONTROL } from "./control-style";

/** A sentence or more: the control of a `Field`. */
export function Textarea(props: Omit<ComponentProps<"textarea">, "className">) {
  return <textarea className={`${CONTROL} resize-y`} {...props} />;
}
