"use client";

import { useSearchParams } from "next/navigation";
import { useMemo } from "react";
import { type PatientView, patientViewOf, withPatientView } from "./patient-rows";

/** What of the address says which patients are shown, and how to change it without asking the server again. */
export function usePatientView(): { view: PatientView; setView: (change: Partial<PatientView>) => void } {
  const search = useSearchParams();
  const view = useMemo(() => patientViewOf(search), [search]);
  const setView = (change: Partial<PatientView>) => {
    const query = withPatientView(new URLSearchParams(search), change).toString();
    window.history.replaceState(null, "", `?${query}`);
  };
  return { view, setView };
}
