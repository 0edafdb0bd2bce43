import type { ComponentProps, MouseEvent } from "react";
import { type ButtonKind, buttonStyle } from "./button-style";

interface ButtonProps extends Omit<ComponentProps<"button">, "className"> {
  kind?: ButtonKind;
  /** While what it began is under way: it keeps the focus, and takes no further click. */
  isBusy?: boolean;
}

/** Something that acts. A `quiet` one unless told otherwise: a page has one primary button. */
export function Button({ kind = "quiet", type = "button", isBusy = false, ...rest }: ButtonProps) {
  const busy = isBusy ? { "aria-disabled": true, onClick: preventDefault } : {};
  return <button type={type} className={buttonStyle(kind)} {...rest} {...busy} />;
}

const preventDefault = (event: MouseEvent) => event.preventDefault();
