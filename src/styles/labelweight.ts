/**
 * How much readers need to see the name of a place: where there is not room for all names, the heavier stands. What an
 * editor may choose for a status comes from here.
 */
export const labelWeights = {
	/** An authority or a court decided: an order, a finding, a charge, a plea, a judgment. Readers look for that first. */
	decided: 3,
	/** Somebody answered: an inquiry is open, it is denied or said to be closed. More than a report, and no decision. */
	answered: 2,
	/** It was named, and nothing more is known. */
	reported: 1,
};

/** Added where several accounts stand: that they differ is more than each of them says. */
const DIVIDED = 1;

/** The name of a weight that a status may have. */
export type LabelWeight = keyof typeof labelWeights;

/** The names of all weights, the heaviest first. */
export const labelWeightNames = [
	'decided',
	'answered',
	'reported',
] as const satisfies LabelWeight[];

/** Weighs a place by the weights of its statuses. */
export function weighStatuses(weights: readonly number[]): number {
	return Math.max(0, ...weights) + (weights.length > 1 ? DIVIDED : 0);
}
