import { Notice } from "@/app/_components/notice";

interface OneTimeSecretProps {
  lead: string;
  secret: string;
  children: string;
}

/** A code or token that is shown now and never again. */
export function OneTimeSecret({ lead, secret, children }: OneTimeSecretProps) {
  return (
    <Notice kind="success">
      <p>{lead}</p>
      <p className="my-2">
        <code className="select-all font-semibold text-title [overflow-wrap:anywhere]">{secret}</code>
      </p>
      <p>{children}</p>
    </Notice>
  );
}
