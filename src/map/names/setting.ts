/** What follows each letter of a country’s name, in ems. */
export const SPACING = 0.16;

/** The distance of two baselines of a name, in ems. */
export const LEADING = 1.15;
