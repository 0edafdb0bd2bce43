import type { Ref } from "react";
import { LinkButton } from "@/app/_components/link-button";
import { Notice } from "@/app/_components/notice";
import { Section } from "@/app/_components/section";
import { countInWords } from "@/lib/domain/in-figures";
import type { UploadAnswer } from "@/lib/services/import/upload-data";
import { PeopleChanges } from "./people-changes";
import { TouchedVisits } from "./touched-visits";

/** What a confirmed upload did. */
export function StoredUpload(props: { answer: UploadAnswer; headingRef: Ref<HTMLHeadingElement> }) {
  const { answer } = props;
  const toLookAt = answer.findings.length;
  return (
    <Section title="Saved" headingRef={props.headingRef}>
      <div className="flex flex-col gap-4">
        <Notice kind="success">{savedInWords(answer)}</Notice>
        <PeopleChanges upload={answer} />
        <TouchedVisits reopened={answer.reopened_visits} kept={answer.visits_of_archived_patients} />
        <div className="flex flex-wrap items-center gap-2">
          <LinkButton href="/rota/care-packages" kind="primary">
            Check what each patient needs
          </LinkButton>
          {toLookAt > 0 && (
            <LinkButton href="/people/to-check">
              {toLookAt === 1 ? "1 record to check" : `${toLookAt} records to check`}
            </LinkButton>
          )}
        </div>
      </div>
    </Section>
  );
}

/** Without a change it says so as programs read it. */
function savedInWords({
  nothing_to_do,
  message,
  employees_count: carers,
  patients_count: patients,
}: UploadAnswer) {
  if (nothing_to_do) return message.replace(/\.?$/, ".");
  return `${countInWords(carers, "carer")} and ${countInWords(patients, "patient")} are saved.`;
}
