import type { ComponentProps } from "react";
import { type ButtonKind, buttonStyle } from "./button-style";

interface ButtonProps extends Omit<ComponentProps<"button">, "className"> {
  kind?: ButtonKind;
}

/** Something that acts. A `quiet` one unless told otherwise: a page has one primary button. */
export function Button({ kind = "quiet", type = "button", ...rest }: ButtonProps) {
  return <button type={type} className={buttonStyle(kind)} {...rest} />;
}
