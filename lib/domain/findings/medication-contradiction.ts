import { requiredServices } from "../patient";
import type { FindingRule } from "./finding";

/** “Needs medication” against the support that is listed; in half the rows of every real workbook they disagree. */
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
          ? "The support needed lists medication, and “needs medication” says no."
          : "“Needs medication” says yes, and the support needed does not list it.",
        proposal: "Until then we assume that medication is needed. Make the two agree.",
        values: [requiresMedication, requiredSupport],
      },
    ];
  });
