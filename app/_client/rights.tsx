"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { Act, Refused } from "@/lib/http/access";

const RefusedHere = createContext<Refused>({ acts: [], pages: [] });

/** Tells every page below what the person who looks at it may not do. */
export function RightsProvider({ refused, children }: { refused: Refused; children: ReactNode }) {
  return <RefusedHere value={refused}>{children}</RefusedHere>;
}

/** Whether the person who looks may send a request, and open a page of this product. */
export function useRights() {
  const { acts, pages } = useContext(RefusedHere);
  return {
    may: (act: Act) => !acts.includes(act),
    mayOpen: (href: string) => !isBelow(href, pages),
  };
}

interface MayProps {
  /** The request that is sent by what is within. */
  act?: Act;
  /** The page that is opened by it. */
  open?: string;
  children: ReactNode;
  /** What those see who may not. */
  instead?: ReactNode;
}

/** Shows a control only to those whose request the server takes. */
export function May({ act, open, children, instead = null }: MayProps) {
  const { may, mayOpen } = useRights();
  const isRefused = (act !== undefined && !may(act)) || (open !== undefined && !mayOpen(open));
  return isRefused ? instead : children;
}

/** The fields of a form. Those whose request would be refused can read them, and are told so. */
export function FieldsOf({ act, children }: { act: Act; children: ReactNode }) {
  const isRefused = !useRights().may(act);
  return (
    <>
      {isRefused && <p className="text-muted">You can read these settings. A manager changes them.</p>}
      <fieldset className="contents" disabled={isRefused}>
        {children}
      </fieldset>
    </>
  );
}

/** Whether an address is one of these pages or below one. */
function isBelow(href: string, pages: readonly string[]): boolean {
  const path = href.split("?")[0] ?? href;
  return pages.some((page) => path === page || (page !== "/" && path.startsWith(`${page}/`)));
}
