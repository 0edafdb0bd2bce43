import type { Download } from "../import/upload-files";
import { scheduleTable } from "../inspection/pack-tables";
import { periodFacts } from "../reports/period-facts";
import { nameOf } from "./exported-rota";
import { type FileFormat, fileOf } from "./file-of";
import { type Period, periodOf } from "./period";

/** A run reaches back so many days for its first way. */
const NEIGHBOURS = 2;

/** Each carer's visits of a period with care, travel time and breaks apart. */
export function exportedSchedule(asked: Partial<Period>, format: FileFormat): Download {
  const period = periodOf(asked);
  const { bytes } = fileOf("schedule", format, scheduleTable(periodFacts(period, NEIGHBOURS)));
  return { bytes, filename: nameOf("schedule-of-visits", period, format) };
}
