import { CheckLine } from "@/app/_components/check-line";
import { DateInput } from "@/app/_components/date-input";
import { Disclosure } from "@/app/_components/disclosure";
import { Field } from "@/app/_components/field";
import { Input } from "@/app/_components/input";
import { Select } from "@/app/_components/select";
import { Textarea } from "@/app/_components/textarea";
import { GENDERS, QUALIFICATIONS } from "@/lib/domain/employee";
import type { PersonChoice } from "@/lib/services/people/people-choices";
import { RegularCarers } from "./regular-carers";
import type { DraftProps } from "./visit-basics";

interface VisitDetailsProps extends DraftProps {
  employees: PersonChoice[];
}

/** What most regular visits do not need: who must come, which weeks, from and until when, bank holidays. */
export function VisitDetails({ id, draft, set, errorOf, employees }: VisitDetailsProps) {
  return (
    <>
      <RegularCarers
        chosen={draft.regularCarers}
        employees={employees}
        onChange={(regularCarers) => set({ regularCarers })}
      />
      <CarerMustBe {...{ id, draft, set, errorOf }} />
      <WhichDays {...{ id, draft, set, errorOf }} />
      <Field id={`${id}-notes`} label="Notes for the carer" error={errorOf("notes")}>
        <Textarea
          id={`${id}-notes`}
          rows={2}
          maxLength={1000}
          value={draft.notes}
          onChange={({ target }) => set({ notes: target.value })}
        />
      </Field>
    </>
  );
}

/** Who the carer of a visit must be. */
function CarerMustBe({ id, draft, set, errorOf }: DraftProps) {
  return (
    <Disclosure summary="What the carer must be">
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-4">
        <Field id={`${id}-role`} label="Qualification at least" error={errorOf("required_role")}>
          <Select
            id={`${id}-role`}
            value={draft.requiredRole}
            onChange={({ target }) => set({ requiredRole: target.value })}
          >
            <option value="">Whatever the services need</option>
            {QUALIFICATIONS.map((role) => (
              <option key={role}>{role}</option>
            ))}
          </Select>
        </Field>
        <Field id={`${id}-gender`} label="Gender" error={errorOf("gender")}>
          <Select
            id={`${id}-gender`}
            value={draft.gender}
            onChange={({ target }) => set({ gender: target.value })}
          >
            <option value="">Any</option>
            {GENDERS.map((gender) => (
              <option key={gender}>{gender}</option>
            ))}
          </Select>
        </Field>
        <Field id={`${id}-language`} label="Language" error={errorOf("language")}>
          <Input
            id={`${id}-language`}
            value={draft.language}
            onChange={({ target }) => set({ language: target.value })}
          />
        </Field>
        <CheckLine checked={draft.vehicle} onChange={(vehicle) => set({ vehicle })}>
          Must come by car
        </CheckLine>
      </div>
    </Disclosure>
  );
}

/** In which weeks, from and until when, and what becomes of it on a bank holiday. */
function WhichDays({ id, draft, set, errorOf }: DraftProps) {
  return (
    <Disclosure summary="Weeks, dates and bank holidays">
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
        <Field id={`${id}-weeks`} label="How often" error={errorOf("every_weeks")}>
          <Select
            id={`${id}-weeks`}
            value={draft.everyWeeks}
            onChange={({ target }) => set({ everyWeeks: target.value })}
          >
            {[1, 2, 3, 4, 5, 6, 7, 8].map((weeks) => (
              <option key={weeks} value={weeks}>
                {weeks === 1 ? "Every week" : `Every ${weeks} weeks`}
              </option>
            ))}
          </Select>
        </Field>
        {draft.everyWeeks !== "1" && (
          <Field id={`${id}-weeks-from`} label="Counted from the Monday" error={errorOf("weeks_from")}>
            <DateInput
              id={`${id}-weeks-from`}
              value={draft.weeksFrom}
              onChange={(value) => set({ weeksFrom: value })}
            />
          </Field>
        )}
        <Field id={`${id}-from`} label="First day" error={errorOf("from")}>
          <DateInput id={`${id}-from`} value={draft.from} onChange={(value) => set({ from: value })} />
        </Field>
        <Field id={`${id}-last`} label="Last day" error={errorOf("until")}>
          <DateInput id={`${id}-last`} value={draft.lastDay} onChange={(value) => set({ lastDay: value })} />
        </Field>
        <Field id={`${id}-holidays`} label="On bank holidays" error={errorOf("bank_holidays")}>
          <Select
            id={`${id}-holidays`}
            value={draft.bankHolidays}
            onChange={({ target }) => set({ bankHolidays: target.value })}
          >
            <option value="as-usual">As usual</option>
            <option value="as-sunday">As on Sunday</option>
            <option value="none">No visit</option>
          </Select>
        </Field>
      </div>
    </Disclosure>
  );
}
