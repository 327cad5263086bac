import type { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { country, sentence, weak, shortText } from '../../../../src/schema/fields/field.ts';

/** What an editor reads about a value; nothing if it is as it should be. */
const answer = (field: z.ZodType, value: unknown) =>
	field.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

test.each(['It is so.', 'Is it so?', 'So it is!', 'He said: “No.”', '(It is so.)', 'So.\n'])(
	'a sentence ends as sentences do: %s',
	(text) => {
		expect(answer(sentence('Say it in a sentence.'), text)).toEqual([]);
	},
);

test('a sentence without its end is answered with what is missing', () => {
	expect(answer(sentence('Say it in a sentence.'), 'It is so')).toEqual([
		'End it with a full stop.',
	]);
});

test('a sentence or a word that is not there is asked for in its own words', () => {
	expect(answer(sentence('Say what happened.'), undefined)).toEqual(['Say what happened.']);
	expect(answer(shortText('Name the city.'), '')).toEqual(['Name the city.']);
	expect(answer(shortText('Name the city.'), 7)).toEqual(['Name the city.']);
});

test.each([' ', '\u00a0', '\u2800', '…', '—', '.'])(
	'shortText and sentence() ask for words where no letter and no digit stands: %j',
	(written) => {
		expect(answer(shortText('Name the city.'), written)).toEqual(['Name the city.']);
		expect(answer(sentence('Say why.'), written)).toEqual(['Say why.']);
	},
);

test.each(['nl', 'NLD', 'N1', 'Netherlands'])(
	'a country is two capital letters, not %s',
	(code) => {
		expect(answer(country, code)).toEqual([
			'Give the country as two capital letters (ISO 3166-1 alpha-2), e.g. NL.',
		]);
	},
);

test('what is not weakly sourced needs no reason', () => {
	expect(answer(weak, undefined)).toEqual([]);
	expect(answer(weak, 'One paper only')).toEqual(['End it with a full stop.']);
});
