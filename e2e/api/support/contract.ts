/** What programs are promised (API.md), as the tests read it. */

export interface DataStatus {
  has_data: boolean;
  employees_count: number;
  patients_count: number;
  assignments_count: number;
  database_has_data: boolean;
}

export interface AssignmentKeys {
  id: number;
  visit_id: number | null;
  employee_id: string;
  employee_name: string;
  patient_id: string;
  patient_name: string;
  service_type: string;
  service_types: string[];
  assigned_time: string;
  start_time: string;
  end_time: string;
  duration: number;
  estimated_duration: number;
  travel_time: number;
  priority_score: number;
  reasoning: string;
  assignment_reason: string;
  created_at: string;
}

export interface Assigned {
  success: true;
  message: string;
  assignment: AssignmentKeys;
  assignments: AssignmentKeys[];
  alternative_options: {
    employee_id: string;
    travel_time: number;
    priority_score: number;
    reasoning: string;
  }[];
}

export interface CellProblem {
  sheet?: string;
  row?: number;
  column?: string;
  field?: string;
  value?: string;
  message: string;
}

export interface ProblemDetails {
  type: string;
  title: string;
  status: number;
  detail: string;
  errors?: CellProblem[];
}

/** A request for an assignment that came to nothing. */
export interface NotAssigned extends ProblemDetails {
  success: false;
  message: string;
  assignment: null;
  reason?: string;
  reasons?: { rule: string; count: number; sentence: string }[];
  refused_carers?: {
    employee_id: string;
    findings: { rule: string; severity: string; sentence: string }[];
  }[];
}

export interface Uploaded {
  message: string;
  filename: string;
  employees_count: number;
  patients_count: number;
  upload_id: number;
  layout: string;
  people: Record<"added" | "changed" | "unchanged" | "archived" | "restored", number>;
  nothing_to_do: boolean;
  repairs: { sheet: string; row: number; column: string; from: string; to: string }[];
  reopened_visits: {
    visit_id: number;
    assignment_id: number;
    employee_id: string;
    employee_name: string;
    patient_id: string;
    patient_name: string;
    start_time: string;
    duration: number;
  }[];
}

export type Row = Record<string, string | number | null>;

export interface LogEntry {
  id: number;
  operation_type: string;
  description: string;
  details: Record<string, unknown> | null;
  created_at: string;
  actor: string | null;
}

export interface UploadRow {
  id: number;
  filename: string;
  upload_date: string;
  employees_count: number;
  patients_count: number;
  status: string;
}
