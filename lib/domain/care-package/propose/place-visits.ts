import { givesMedication, type Slot } from "./slots";

/** A visit at its place in the day. Minutes; times after midnight. */
export interface PlacedSlot extends Slot {
  length: number;
}

/** From start to start: the rule `dose-gap`. */
const DOSE_GAP = 4 * 60;
const LAST_MINUTE = 24 * 60 - 1;
const DAY = 24 * 60;
/** A visit that had to move keeps a window of so many minutes to each side. */
const AROUND = 30;

/**
 * Gives each visit its start: as wished, later where the one before is not over or a dose would come too early,
 * earlier where the day would not hold them all. Then narrows the windows until no two doses can come closer
 * than four hours. A dose for which there is no such place is left out.
 */
export function placeVisits(slots: readonly Slot[], lengths: readonly number[]): PlacedSlot[] {
  const placed = slots.map((slot, index) => ({ ...slot, length: lengths[index] as number }));
  pushLater(placed);
  pullEarlier(placed);
  const visits = withoutCloseDoses(placed).map(withWindow);
  narrowForDoses(visits);
  return visits;
}

function pushLater(placed: PlacedSlot[]): void {
  let free = 0;
  let dose = -DOSE_GAP;
  for (const slot of placed) {
    slot.wished = Math.max(slot.wished, free, givesMedication(slot) ? dose + DOSE_GAP : 0);
    free = slot.wished + slot.length;
    if (givesMedication(slot)) dose = slot.wished;
  }
}

function pullEarlier(placed: PlacedSlot[]): void {
  let end = DAY;
  for (const slot of placed.toReversed()) {
    slot.wished = Math.max(0, Math.min(slot.wished, end - slot.length, LAST_MINUTE));
    end = slot.wished;
  }
}

/** A dose that would come less than four hours after the one before is left out. */
function withoutCloseDoses(placed: readonly PlacedSlot[]): PlacedSlot[] {
  let dose = -DOSE_GAP;
  return placed.map((slot) => {
    if (!givesMedication(slot)) return slot;
    if (slot.wished - dose < DOSE_GAP) return withoutMedication(slot);
    dose = slot.wished;
    return slot;
  });
}

/** Whatever the starts in their windows, two doses are four hours apart. */
function narrowForDoses(placed: readonly PlacedSlot[]): void {
  let last: PlacedSlot | null = null;
  for (const slot of placed.filter(givesMedication)) {
    if (last !== null) {
      slot.from = Math.max(slot.from, Math.min(slot.wished, last.to + DOSE_GAP));
      last.to = Math.min(last.to, slot.from - DOSE_GAP);
    }
    last = slot;
  }
}

/** A visit that was for nothing else stays as company: its minutes are part of the hours. */
function withoutMedication(slot: PlacedSlot): PlacedSlot {
  const services = slot.services.filter((service) => service !== "medicine");
  return { ...slot, services: services.length > 0 ? services : ["companionship"] };
}

function withWindow(slot: PlacedSlot): PlacedSlot {
  const isMoved = slot.wished < slot.from || slot.wished > slot.to;
  const from = isMoved ? slot.wished - AROUND : slot.from;
  const to = isMoved ? slot.wished + AROUND : slot.to;
  return { ...slot, from: Math.max(0, from), to: Math.min(LAST_MINUTE, to) };
}
