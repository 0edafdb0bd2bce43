import type { ComponentProps, MouseEvent } from "react";
import { type ButtonKind, buttonStyle } from "./button-style";

interface ButtonProps extends Omit<ComponentProps<"button">, "className"> {
  kind?: ButtonKind;
  /** While its action is in progress: it keeps the focus, and ignores further clicks. */
  isBusy?: boolean;
}

/** A button. `quiet` by default: a page has one primary button. */
export function Button({ kind = "quiet", type = "button", isBusy = false, ...rest }: ButtonProps) {
  const busy = isBusy ? { "aria-disabled": true, onClick: preventDefault } : {};
  return <button type={type} className={buttonStyle(kind)} {...rest} {...busy} />;
}

const preventDefault = (event: MouseEvent) => event.preventDefault();
