/** Every path of API.md, by whether it is read or written to. */
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

/** Lists that a person is added to at the path where they are read. */
const ADDED_TO = ["/employees", "/patients"];

/** The methods that a path answers. */
export const methodsOf = (path: string): string[] =>
  ADDED_TO.includes(path) ? ["GET", "POST"] : READ_PATHS.includes(path) ? ["GET"] : ["POST"];
