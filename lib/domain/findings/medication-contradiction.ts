import { requiredServices } from "../patient";
import type { FindingRule } from "./finding";

/** RequiresMedication against RequiredSupport; in half the rows of every real workbook they disagree. */
export const medicationContradiction: FindingRule = ({ patients }) =>
  patients.flatMap((patient) => {
    const isListed = requiredServices(patient).includes("medicine");
    const { patientId, requiresMedication, requiredSupport } = patient;
    const contradicts = requiresMedication !== null && (requiresMedication === "Y") !== isListed;
    if (!contradicts) return [];
    return [
      {
        finding: "medication-contradiction" as const,
        severity: "high" as const,
        kind: "patient" as const,
        personId: patientId,
        sentence: isListed
          ? "RequiresMedication says N, and RequiredSupport lists Medication."
          : "RequiresMedication says Y, and RequiredSupport does not list Medication.",
        proposal: "Either column says medication, so medication is assumed. Make both columns say the same.",
        values: [requiresMedication, requiredSupport],
      },
    ];
  });
