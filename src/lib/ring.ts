/** How much wider than a mark on a map the ring around it is on each side, in CSS pixels. */
export const RING = 6.5;
