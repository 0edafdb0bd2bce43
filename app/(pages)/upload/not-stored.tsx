import type { Ref } from "react";
import { Notice } from "@/app/_components/notice";
import { Section } from "@/app/_components/section";
import type { ProblemBody } from "@/lib/http/problem";
import { Problems } from "./problems";

/** A workbook that could not even be reviewed, or was refused when it was to be stored. */
export function NotStored(props: { problem: ProblemBody; headingRef: Ref<HTMLHeadingElement> }) {
  const { detail, errors = [] } = props.problem;
  return (
    <Section title="Nothing was saved" headingRef={props.headingRef}>
      <div className="flex flex-col gap-5">
        <Notice kind="problem">{detail}</Notice>
        {errors.length > 0 && <Problems problems={errors} />}
      </div>
    </Section>
  );
}
