import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { findUndrawable } from '../../../../src/check/rules/undrawable.ts';

const find = (city: string) =>
	findUndrawable(parseContent({ 'places/quay.yaml': `country: UY\ncity: ${city}` }));

test.each(['Salt Quay', 'Łódź', 'Київ', '東京', 'القاهرة'])(
	'findUndrawable() finds a face for every letter of %s',
	(city) => {
		expect(find(city)).toEqual([]);
	},
);

test('findUndrawable() warns of letters for which there is none', () => {
	expect(find('Porto 🏙')).toEqual([
		{
			file: 'content/places/quay.yaml',
			line: 2,
			column: 1,
			wrong:
				'The pictures of the map can’t show “🏙” in “Porto 🏙”: no face that they are set in has it.',
			fix: 'Write it in other letters, or leave it: pages and tables show it as it is.',
			level: 'warning',
		},
	]);
});

test('findUndrawable() looks at all that is written in a picture', () => {
	const found = findUndrawable(
		parseContent({
			'statuses/seen.yaml': 'label: Seen 🏙',
			'claims/never.yaml': 'statement: Never 🏙.',
			'claims/other.yaml': 'statement: No map says this 🏙.',
			'site.yaml':
				'title: A 🏙\nunit: { one: b, many: b 🏙 }\nmapNote: C 🏙.\nfocus: { title: D 🏙, bounds: [0, 0, 9, 9] }\nlicence: { name: E 🏙, link: https://e.example/ }\naccused: { name: F 🏙, country: PT, answer: never }',
		}),
	);
	expect(found.map(({ file, line, level }) => [file, line, level])).toEqual([
		['content/statuses/seen.yaml', 1, 'warning'],
		['content/claims/never.yaml', 1, 'warning'],
		...[1, 2, 3, 6, 4, 5].map((line) => ['content/site.yaml', line, 'warning']),
	]);
});
