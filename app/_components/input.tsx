import type { ComponentProps } from "react";
import { CONTROL } from "./control-style";

/** A line of text, a day, a time: the control of a `Field`. */
export function Input(props: Omit<ComponentProps<"input">, "className">) {
  return <input className={CONTROL} {...props} />;
}
