/** Figures of the route priced last: one record, so that pricing allocates nothing. */
export const priced = { cost: 0, work: 0, late: 0, idle: 0, first: -1, last: -1, shift: 0, timed: 0 };

/** Price of the lateness that shifting brings, see {@link shiftPrefix}. */
export const shiftCost = { price: 0 };
