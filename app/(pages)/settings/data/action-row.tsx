import type { ReactNode } from "react";
import { May } from "@/app/_client/rights";
import type { Act } from "@/lib/http/access";

/** A button, what it does, and below what came of it; nothing for those who may not. */
export function ActionRow(props: { act: Act; children: ReactNode; what: string; answer: ReactNode }) {
  return (
    <May act={props.act}>
      <div className="flex flex-col gap-3">
        <div className="flex flex-col items-start gap-x-5 gap-y-2 sm:flex-row sm:items-center">
          <div className="shrink-0 sm:w-56">{props.children}</div>
          <p className="text-muted">{props.what}</p>
        </div>
        {props.answer}
      </div>
    </May>
  );
}
