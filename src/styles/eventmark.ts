import { marks, type Mark } from './statusmark.ts';

/** What may stand for the events of a kind in a chart: the mark of a status that they lead to, or a bar. */
export const eventMarks = {
	...marks,
	bar: { solid: 'M-9-3.5h18v7h-18z', line: 'M-9-3.5h18v7h-18z', colour: 'ring' },
} satisfies Record<string, Mark>;

/** The name of such a mark. */
export type EventMarkName = keyof typeof eventMarks;

/** The names of all of them. */
export const eventMarkNames = Object.keys(eventMarks) as [EventMarkName, ...EventMarkName[]];
