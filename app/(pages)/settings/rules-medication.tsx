import { Checkbox } from "@/app/_components/checkbox";
import { Notice } from "@/app/_components/notice";

interface RulesMedicationProps {
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

/** Whether senior carers may give medication like nurses, and what that requires. */
export function RulesMedication({ isOn, onChange }: RulesMedicationProps) {
  return (
    <div className="flex flex-col gap-3">
      <Checkbox
        label="Senior carers may give medication"
        hint="Turn this on only if every senior carer of the branch is trained for it."
        checked={isOn}
        onChange={onChange}
      />
      {isOn && (
        <Notice kind="warn" announced={false}>
          Every senior carer can then be assigned to medication visits, trained or not: the records do not
          show who is trained. Keep this on only while all of them have had their competency in medicines
          assessed.
        </Notice>
      )}
    </div>
  );
}
