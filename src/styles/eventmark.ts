import { marks, type Mark } from './statusmark.ts';

/** What stands for an event of each kind in a chart: the mark of a status that such events lead to, where there is one. */
export const eventMarks = {
	report: marks.ring,
	statement: { solid: 'M-9-3.5h18v7h-18z', line: 'M-9-3.5h18v7h-18z', colour: 'ring' },
	denial: marks.diamond,
	investigation: marks.half,
	finding: marks.cross,
	order: marks.square,
	charge: marks.triangle,
	plea: marks.wedge,
	judgment: marks.star,
} satisfies Record<string, Mark>;
