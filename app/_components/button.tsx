"use client";

import type { ComponentProps, MouseEvent } from "react";
import type { Act } from "@/lib/http/access";
import { useRights } from "../_client/rights";
import { type ButtonKind, buttonStyle } from "./button-style";

interface ButtonProps extends Omit<ComponentProps<"button">, "className"> {
  kind?: ButtonKind;
  /** While its action is in progress: it keeps the focus, and ignores further clicks. */
  isBusy?: boolean;
  /** The request that it leads to: there is no button for those whom the server refuses it. */
  act?: Act;
}

/** A button. `quiet` by default: a page has one primary button. */
export function Button({ kind = "quiet", type = "button", isBusy = false, act, ...rest }: ButtonProps) {
  const { may } = useRights();
  if (act && !may(act)) return null;
  const busy = isBusy ? { "aria-disabled": true, onClick: preventDefault } : {};
  return <button type={type} className={buttonStyle(kind)} {...rest} {...busy} />;
}

const preventDefault = (event: MouseEvent) => event.preventDefault();
