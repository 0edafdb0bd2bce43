import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";

export type NoticeKind = "info" | "success" | "warn" | "problem";

const KINDS = {
  info: { icon: Info, style: "border-note/40 bg-note-soft", mark: "text-note", says: "Note" },
  success: { icon: CircleCheck, style: "border-good/40 bg-good-soft", mark: "text-good", says: "Done" },
  warn: { icon: TriangleAlert, style: "border-care/40 bg-care-soft", mark: "text-care", says: "Warning" },
  problem: { icon: CircleAlert, style: "border-bad/40 bg-bad-soft", mark: "text-bad", says: "Problem" },
};

interface NoticeProps {
  kind: NoticeKind;
  /** False for a notice that is there from the start: it must not be announced. */
  announced?: boolean;
  children: ReactNode;
}

/** An important sentence; its kind is shown by colour, by icon and in words. */
export function Notice({ kind, announced = true, children }: NoticeProps) {
  const { icon: Icon, style, mark, says } = KINDS[kind];
  const role = announced ? (kind === "problem" ? "alert" : "status") : undefined;
  return (
    <div role={role} className={`flex gap-3 rounded-control border px-4 py-3 ${style}`}>
      <Icon aria-hidden className={`mt-0.5 size-5 shrink-0 ${mark}`} />
      <div className="min-w-0 max-w-measure">
        <span className="sr-only">{says}: </span>
        {children}
      </div>
    </div>
  );
}
