/** What the rota of a week is made to be, beyond covering every visit: the most important first. */
export const WEEK_AIMS = [
  "on-time",
  "continuity",
  "travel",
  "wishes",
  "hours",
  "unsocial",
  "nursing",
  "changes",
] as const;
export type WeekAim = (typeof WEEK_AIMS)[number];

export const WEIGHT_NAMES = ["off", "low", "normal", "high"] as const;
/** How much an aim counts. */
export type WeightName = (typeof WEIGHT_NAMES)[number];

export type WeekWeights = Readonly<Record<WeekAim, WeightName>>;

/** Every aim as it is shipped. */
export const USUAL_WEIGHTS: WeekWeights = {
  "on-time": "normal",
  continuity: "normal",
  travel: "normal",
  wishes: "normal",
  hours: "normal",
  unsocial: "normal",
  nursing: "normal",
  changes: "normal",
};

/** What each aim is called, and what giving it more weight does. */
export const AIM_WORDS: Record<WeekAim, { name: string; sentence: string }> = {
  "on-time": { name: "On time", sentence: "Visits start near the time that the patient wished for." },
  continuity: {
    name: "Continuity",
    sentence: "Each patient sees few carers: the regular ones first, then those of the last weeks.",
  },
  travel: { name: "Travel", sentence: "Carers spend little time on the road." },
  wishes: { name: "Wishes", sentence: "Languages, preferred carers and other notes of the rules are met." },
  hours: { name: "Hours", sentence: "Carers get the hours that they are contracted for or would like." },
  unsocial: { name: "Evenings and weekends", sentence: "Unsocial hours are shared fairly." },
  nursing: { name: "Nurses for nursing", sentence: "Nurses are kept free for visits that need one." },
  changes: { name: "Few changes", sentence: "A rota that is planned already changes as little as possible." },
};

const FACTORS: Record<WeightName, number> = { off: 0, low: 0.3, normal: 1, high: 3 };

/** By what the price of an aim is multiplied. */
export const factorOf = (weights: WeekWeights, aim: WeekAim): number => FACTORS[weights[aim]];

/** The key under which an operator's word on an aim is stored. */
export const weightKey = (aim: WeekAim): string => `rota-weight ${aim}`;

/** The weights as shipped, with what an operator set in their place. */
export function weightsFrom(stored: ReadonlyMap<string, unknown>): WeekWeights {
  const weights = { ...USUAL_WEIGHTS };
  for (const aim of WEEK_AIMS) {
    const name = WEIGHT_NAMES.find((known) => known === stored.get(weightKey(aim)));
    if (name) weights[aim] = name;
  }
  return weights;
}
