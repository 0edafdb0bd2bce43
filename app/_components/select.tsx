import type { ComponentProps } from "react";
import { CONTROL } from "./control-style";

/** One of a few: the control of a `Field`. */
export function Select(props: Omit<ComponentProps<"select">, "className">) {
  return <select className={CONTROL} {...props} />;
}
