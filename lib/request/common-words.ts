/**
 * English words that differ by one letter from a word of the vocabulary and are no typing error of it:
 * a talk is no walk, a booking is no cooking. Found by comparing the vocabulary with a list of English
 * words and keeping those that people write.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `afternoons alter altered antibiotic banking bashing batting beating bills booking booked care cared career
  careers cares carter caters chanting cheating chopping choking cleaner cleansing cleared clearing clothe clothed
  cloths conversations cooing cooling curse curses cuter dashing deals dealing dedication diner diners diver divers
  doubled doubles doubly doublet dresser dresses dressings drier drills drive driven drivers drives drying evenings
  eventing exercised fills fours gills grills grocer grocers having heals healing hill hills hopping hover hovering
  hunch hunting infect infection infections inhale inhaled inhalers injects inner insect insects insulting kills
  launch leaning looking lurch lunches mashing meal meals meats medal medals mediation medicare medicated medications
  meditation metal metals mills minuses mornings mourning moaning mopping moving munch musing nursed nursing ours
  paper papers patent patients personals piles pill pillow polls pours prepared prepares pressed pressing pulls punch
  purse purses quartet quarters rafter river rivers rusting saving scroll seniors sensor shading shaking shaming
  shaping sharing shipping showed showers shows sinner skills slopping slower sneaking spears speak speaker speaking
  spills stopping stretched stretcher strolls sundry super supplier swapping table tables talking tiding tills
  tours untie upper waking walling warming warning washed wasting wills winner winter wishing working yours hour
  popping topping mapping moping shores cores chore choose bidding wedding betting bending
  cancer cancers chancel canceller assign assigned`
    .trim()
    .split(/\s+/),
);
