import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { findSourcesBeforeEvents } from '../../../../src/check/rules/sourcedate.ts';

const say = (date: string, published: string) =>
	findSourcesBeforeEvents(
		parseContent({
			'events/fire.yaml': `date: ${date}\nsources: [tide]`,
			'sources/tide.yaml': `published: ${published}`,
		}),
	);

test('findSourcesBeforeEvents() finds an event that is later than its source', () => {
	expect(say('2019-06-15', '2019-06-14')).toEqual([
		{
			file: 'content/events/fire.yaml',
			line: 2,
			column: 11,
			wrong:
				'It is dated 15 June 2019, but its source “tide” was published before that: 14 June 2019.',
			fix: 'Correct one of the two dates, or take “tide” out.',
		},
	]);
});

test.each([
	['2019-06-14', '2019-06-14'],
	['2019-06-30', '2019-06'],
	['2019', '2019-01-01'],
	['2019-05/2019-09', '2019-05-20'],
])(
	'findSourcesBeforeEvents() gives dates the benefit of the doubt: %s, known on %s',
	(date, published) => {
		expect(say(date, published)).toEqual([]);
	},
);

test('findSourcesBeforeEvents() counts a range from its start', () => {
	expect(say('2019-05/2019-09', '2019-04')).toHaveLength(1);
});

test('findSourcesBeforeEvents() ignores a source without a date', () => {
	expect(say('2019', '')).toEqual([]);
});
