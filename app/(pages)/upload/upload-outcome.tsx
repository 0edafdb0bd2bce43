import type { Answer } from "@/app/_client/api";
import { Notice } from "@/app/_components/notice";
import { Section } from "@/app/_components/section";
import type { UploadAnswer } from "@/lib/services/import/upload-data";
import { PeopleChanges } from "./people-changes";
import { Problems } from "./problems";
import { Repairs } from "./repairs";
import { TouchedVisits } from "./touched-visits";

/** What became of an upload: stored with all that was noticed on the way, or refused with all that is wrong. */
export function UploadOutcome({ answer }: { answer: Answer<UploadAnswer> }) {
  if (!answer.ok) {
    const { detail, errors = [] } = answer.problem;
    return (
      <Section title="Nothing was stored">
        <div className="flex flex-col gap-5">
          <Notice kind="problem">{detail}</Notice>
          {errors.length > 0 && <Problems problems={errors} />}
        </div>
      </Section>
    );
  }
  const { value } = answer;
  return (
    <Section title="Stored">
      <div className="flex flex-col gap-6">
        <Notice kind="success">{value.message}.</Notice>
        <PeopleChanges upload={value} />
        <TouchedVisits upload={value} />
        <Repairs repairs={value.repairs} />
      </div>
    </Section>
  );
}
