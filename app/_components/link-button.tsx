"use client";

import type { ReactNode } from "react";
import { useRights } from "../_client/rights";
import { type ButtonKind, buttonStyle } from "./button-style";
import { Link } from "./link";

/** A way to another page that is as prominent as a button. Those who may not open it do not see it. */
export function LinkButton(props: { href: string; kind?: ButtonKind; children: ReactNode }) {
  const { mayOpen } = useRights();
  if (!mayOpen(props.href)) return null;
  return (
    <Link href={props.href} className={buttonStyle(props.kind ?? "quiet")}>
      {props.children}
    </Link>
  );
}
