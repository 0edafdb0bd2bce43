import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";

interface EmptyStateProps {
  icon: LucideIcon;
  title: string;
  children: ReactNode;
  /** What to do next. */
  action?: ReactNode;
}

/** A place that has nothing to show yet, and what to do about it. */
export function EmptyState({ icon: Icon, title, children, action }: EmptyStateProps) {
  return (
    <section className="flex flex-col items-start gap-4 rounded-card border border-line bg-surface p-card shadow-raised">
      <span className="rounded-card bg-accent-soft p-3 text-accent">
        <Icon aria-hidden className="size-7" strokeWidth={1.75} />
      </span>
      <h2 className="text-title">{title}</h2>
      <div className="max-w-measure text-muted">{children}</div>
      {action}
    </section>
  );
}
