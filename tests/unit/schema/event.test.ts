import { expect, test } from 'vitest';
import { eventSchema } from '../../../src/schema/event.ts';

test.each([
	['Ordered both closed', []],
	['X'.repeat(60), []],
	['X'.repeat(61), ['Say it in at most 60 letters.']],
	['ordered both closed', ['Begin it with a capital.']],
	['Ordered both closed.', ['Take away the mark at its end: it is no sentence.']],
	['…', ['Say in a few words what happened.', 'Take away the mark at its end: it is no sentence.']],
])('the words of an event for a cell are few, and no sentence: “%s”', (brief, messages) => {
	const issues = eventSchema.shape.brief.safeParse(brief).error?.issues ?? [];
	expect(issues.map(({ message }) => message)).toEqual(messages);
});
