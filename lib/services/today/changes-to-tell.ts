import { addDays, type CivilDate, startOfWeek } from "@/lib/domain/time";
import { whileUnchanged } from "@/lib/memory/while-unchanged";
import { changesSincePublishing } from "../publishing/rota-week";

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
  return whileUnchanged(`changes to tell from ${monday}`, () =>
    [monday, addDays(monday, 7)].flatMap(changesOfWeek),
  );
}

function changesOfWeek(week: CivilDate): CarerToTell[] {
  const byCarer = new Map<string, CarerToTell>();
  for (const { employee_id, employee_name, sentence } of changesSincePublishing(week)) {
    const known = byCarer.get(employee_id);
    if (known) known.sentences.push(sentence);
    else byCarer.set(employee_id, { employee_id, employee_name, week, sentences: [sentence] });
  }
  return [...byCarer.values()];
}
