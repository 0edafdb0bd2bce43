import type { Rule } from "./rule";

/** When a car was asked for, the carer comes by car. */
export const vehicle: Rule<"no-car"> = ({ employee, demands }) => {
  if (!demands.vehicle || employee.transportMode === "Car") return [];
  return [
    {
      finding: "no-car",
      sentence: `A car was asked for; ${employee.name} travels by ${employee.transportMode?.toLowerCase() ?? "means that are not recorded"}.`,
    },
  ];
};
