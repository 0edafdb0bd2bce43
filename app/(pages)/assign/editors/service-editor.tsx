"use client";

import { useState } from "react";
import { CheckLine } from "@/app/_components/check-line";
import { SERVICE_LABELS, SERVICES } from "@/lib/domain/service";
import { ChipForm } from "../chip-form";

/** One or several services: at the same time they are one visit. */
export function ServiceEditor(props: { value: string[]; onApply: (services: string[]) => void }) {
  const [chosen, setChosen] = useState(props.value);
  const toggle = (service: string) =>
    setChosen(chosen.includes(service) ? chosen.filter((one) => one !== service) : [...chosen, service]);
  return (
    <ChipForm onApply={() => props.onApply(chosen)}>
      <fieldset className="min-w-0">
        <legend className="mb-1.5 font-medium">What for?</legend>
        {SERVICES.map((service) => (
          <CheckLine key={service} checked={chosen.includes(service)} onChange={() => toggle(service)}>
            {SERVICE_LABELS[service]}
          </CheckLine>
        ))}
      </fieldset>
    </ChipForm>
  );
}
