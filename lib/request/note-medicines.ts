import { type Canvas, fill, note } from "./canvas";
import { ofKind, saysWhen } from "./groups";
import { medicineQuestion, type Verdict, WITH_AND_WITHOUT } from "./medicine";

/** A word that may mean medication, and what its clause makes of it. */
export interface Medicine {
  service: "medicine" | "clinical";
  start: number;
  end: number;
  verdict: Verdict;
}

/** Whether a sentence speaks of one visit alone, so that what it says of medication is said of that one. */
function isOneVisit(canvas: Canvas): boolean {
  const { mentions } = canvas;
  const patients = ofKind(mentions, "patient").length;
  const times = mentions.filter((mention) => saysWhen([mention])).length;
  return patients <= 1 && times <= 1 && ofKind(mentions, "date").length <= 1;
}

/** Notes the medicines that are wanted, and asks about those that may be. */
export function noteMedicines(canvas: Canvas, medicines: Medicine[]): void {
  const one = isOneVisit(canvas);
  const wanted = medicines.filter(({ service, verdict }) => service === "medicine" && verdict === "wanted");
  const dropped = medicines.filter(({ service, verdict }) => service === "medicine" && verdict === "dropped");
  for (const { service, verdict, start, end } of medicines) {
    const said = canvas.text.slice(start, end);
    const settled = one && (wanted.length > 0 || dropped.some((other) => other.start > start));
    const unsure = verdict === "unsure" || (service === "clinical" && verdict === "wanted");
    if (verdict === "wanted" && !unsure) note(canvas, start, end, [{ kind: "service", service: "medicine" }]);
    else if (unsure && !settled)
      note(canvas, start, end, [{ kind: "problem", question: medicineQuestion(said) }]);
    else fill(canvas, start, end);
  }
  if (one && wanted.length > 0 && dropped.length > 0) {
    const { start, end } = dropped[0]!;
    note(canvas, start, end, [{ kind: "problem", question: WITH_AND_WITHOUT }]);
  }
}
