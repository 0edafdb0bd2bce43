import Link from "next/link";
import type { ReactNode } from "react";
import { type ButtonKind, buttonStyle } from "./button-style";

/** A way to another page that is as prominent as a button. */
export function LinkButton(props: { href: string; kind?: ButtonKind; children: ReactNode }) {
  return (
    <Link href={props.href} className={buttonStyle(props.kind ?? "quiet")}>
      {props.children}
    </Link>
  );
}
