import { ArrowLeft } from "lucide-react";
import type { ReactNode } from "react";
import { PrintButton } from "@/app/_client/print-button";
import { ExportLinks } from "@/app/_components/export-links";
import { personAddress } from "@/app/_components/person-link";
import { TextLink } from "@/app/_components/text-link";
import type { CivilDate } from "@/lib/domain/time";
import type { PersonKind } from "@/lib/domain/workbook";

interface PersonHeadingProps {
  kind: PersonKind;
  id: string;
  name: string;
  /** Which day or week. */
  when: string;
  /** The way back to the whole rota of that time. */
  back: string;
  /** To the day or week before and after. */
  links: ReactNode;
  /** The days shown, the end not included. */
  from: CivilDate;
  until: CivilDate;
}

/** Whose day or week this is, and the ways on from it. */
export function PersonHeading(props: PersonHeadingProps) {
  const { kind, id, name, when, back, links, from, until } = props;
  return (
    <>
      <TextLink href={back}>
        <ArrowLeft aria-hidden className="size-4" />
        Rota
      </TextLink>
      <header className="mt-2 mb-6">
        <h1 className="text-page [overflow-wrap:anywhere]">
          {name}: {when}
        </h1>
        <p className="tabular mt-1 text-muted">{id}</p>
        <div className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-2 print:hidden">
          {links}
          <TextLink href={personAddress(kind, id)}>
            {kind === "employee" ? "The carer's record" : "The patient's record"}
          </TextLink>
          <ExportLinks path="/exports/rota" what="the visits shown" query={{ from, until, [kind]: id }} />
          <div className="sm:ml-auto">
            <PrintButton />
          </div>
        </div>
      </header>
    </>
  );
}
