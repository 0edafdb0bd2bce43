import { Checkbox } from "@/app/_components/checkbox";
import { DateInput } from "@/app/_components/date-input";
import { Field } from "@/app/_components/field";
import { Select } from "@/app/_components/select";
import { TimeInput } from "@/app/_components/time-input";
import { ABSENCE_KINDS, type AbsenceKind } from "@/lib/domain/absence";
import { isCivilDate } from "@/lib/domain/time";
import type { PersonChoice } from "@/lib/services/people/people-choices";
import type { AbsenceDraft } from "./absence-draft";

interface AbsenceFieldsProps {
  draft: AbsenceDraft;
  employees: PersonChoice[];
  onChange: (draft: AbsenceDraft) => void;
}

const KINDS: Record<AbsenceKind, string> = { sick: "Sick", leave: "Leave", training: "Training" };

/** Who is off, why, from when until when: whole days unless somebody says otherwise. */
export function AbsenceFields({ draft, employees, onChange }: AbsenceFieldsProps) {
  const change = (part: Partial<AbsenceDraft>) => onChange({ ...draft, ...part });
  return (
    <div className="grid w-full gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-4">
      <div className="lg:col-span-2">
        <Field id="absent" label="Carer">
          <Select
            id="absent"
            required
            value={draft.employeeId}
            onChange={({ target }) => change({ employeeId: target.value })}
          >
            <option value="">Choose a carer</option>
            {employees.map(({ id, name }) => (
              <option key={id} value={id}>
                {name} ({id})
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <div className="lg:col-span-2">
        <Field id="kind" label="Reason">
          <Select
            id="kind"
            value={draft.kind}
            onChange={({ target }) => change({ kind: target.value as AbsenceKind })}
          >
            {ABSENCE_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {KINDS[kind]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <DayAndTime draft={draft} onChange={change} />
      <div className="col-span-full">
        <Checkbox
          label="Whole days"
          checked={draft.isWholeDays}
          onChange={(isWholeDays) => change({ isWholeDays })}
        />
      </div>
    </div>
  );
}

interface DayAndTimeProps {
  draft: AbsenceDraft;
  onChange: (part: Partial<AbsenceDraft>) => void;
}

function DayAndTime({ draft, onChange }: DayAndTimeProps) {
  const { from, last, isWholeDays, fromTime, untilTime } = draft;
  // A last day that comes before the first one is nobody's wish.
  const setFrom = (day: string) => onChange({ from: day, last: isCivilDate(day) && last < day ? day : last });
  return (
    <>
      <Field id="from" label={isWholeDays ? "First day off" : "From"}>
        <DateInput id="from" required value={from} onChange={(value) => setFrom(value)} />
      </Field>
      {!isWholeDays && (
        <Field id="from-time" label="From what time">
          <TimeInput
            id="from-time"
            required
            value={fromTime}
            onChange={(value) => onChange({ fromTime: value })}
          />
        </Field>
      )}
      <Field id="last" label={isWholeDays ? "Last day off" : "Until"}>
        <DateInput
          id="last"
          required
          min={from}
          value={last}
          onChange={(value) => onChange({ last: value })}
        />
      </Field>
      {!isWholeDays && (
        <Field id="until-time" label="Until what time">
          <TimeInput
            id="until-time"
            required
            value={untilTime}
            onChange={(value) => onChange({ untilTime: value })}
          />
        </Field>
      )}
    </>
  );
}
