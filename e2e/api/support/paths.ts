/** Every path of API.md and the one method that it answers. */
export const READ_PATHS = [
  "/health",
  "/data-status",
  "/employees",
  "/patients",
  "/assignments",
  "/database/employees",
  "/database/patients",
  "/database/assignments",
  "/database/logs",
  "/database/uploads",
];
export const WRITE_PATHS = [
  "/upload-data",
  "/assign-employee",
  "/generate-weekly-rota",
  "/database/clear",
  "/database/reload",
];
export const ALL_PATHS = [...READ_PATHS, ...WRITE_PATHS];
