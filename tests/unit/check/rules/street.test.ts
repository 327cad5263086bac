import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { findStreets } from '../../../../src/check/rules/street.ts';

const find = (text: string) =>
	findStreets(parseContent({ 'places/quay.yaml': `note: ${text}` })).map(({ wrong }) => wrong);

test.each([
	['They met at 14 High Street.', '14 High Street'],
	['They met at 221b Old Market Road, twice.', '221b Old Market Road'],
	['Sie wohnten Lange Straße 14.', 'Straße 14'],
	['Frankfurt, Kaiserstraße 7a', 'Kaiserstraße 7a'],
	['op de Herengracht 12 in de stad', 'Herengracht 12'],
	['au 14, rue de la Paix', '14, rue de la Paix'],
	['au 3 avenue Foch', '3 avenue Foch'],
	['in Via Roma, 14', 'Via Roma, 14'],
	['en la Calle de Alcalá 14.', 'Calle de Alcalá 14'],
])('findStreets() finds an address: %s', (text, found) => {
	expect(find(text)).toEqual([`“${found}” reads like a street address.`]);
});

test.each([
	'In 2022 Fleet Street reported 102 stations.',
	'They went from 10 Downing Street to the Road Traffic Office.',
	'At least 36 Overseas Police Service Stations stood in 16 countries.',
	'He said it via Telegram, 3 posts in all.',
	'Via Zoom, 12 officials spoke.',
	'It is a long way; 4 roads lead there, and 2 avenues of inquiry.',
	'Brigade 12 came first, after blockade 3, auf Platz 2. In 12 places de facto nothing was known.',
	'Museumplein 1989 was a demonstration.',
	'https://paper.example/14-high-street/12+High+Street',
	'5 Belt and Road partners',
])('findStreets() leaves other words alone: %s', (text) => {
	expect(find(text)).toEqual([]);
});

test('findStreets() gives the line, in a folded text and in a story', () => {
	const content = parseContent({
		'places/quay.yaml': 'city: Quay\nnote: >\n  It stood at 14\n  High Street.',
		'stories/one.mdx': '---\ntitle: One\n---\n\nIt stood at 14 High Street.',
	});
	expect(findStreets(content)).toEqual([
		{
			file: 'content/places/quay.yaml',
			line: 3,
			column: 15,
			wrong: '“14 High Street” reads like a street address.',
			fix: 'Take it out. We publish cities, never streets.',
		},
		{
			file: 'content/stories/one.mdx',
			line: 5,
			column: 13,
			wrong: '“14 High Street” reads like a street address.',
			fix: 'Take it out. We publish cities, never streets.',
		},
	]);
});
