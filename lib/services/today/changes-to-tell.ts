import { addDays, type CivilDate, startOfWeek } from "@/lib/domain/time";
import { rotaWeek } from "../publishing/rota-week";

/** What one carer has to be told of a published week. */
export interface CarerToTell {
  employee_id: string;
  employee_name: string;
  week: CivilDate;
  sentences: string[];
}

/** Who has to be told of changes to this week and the next, because it was published before. */
export function changesToTell(today: CivilDate): CarerToTell[] {
  const monday = startOfWeek(today);
  return [monday, addDays(monday, 7)].flatMap((week) => {
    const byCarer = new Map<string, CarerToTell>();
    for (const { employee_id, employee_name, sentence } of rotaWeek(week).changes_since) {
      const known = byCarer.get(employee_id);
      if (known) known.sentences.push(sentence);
      else byCarer.set(employee_id, { employee_id, employee_name, week, sentences: [sentence] });
    }
    return [...byCarer.values()];
  });
}
