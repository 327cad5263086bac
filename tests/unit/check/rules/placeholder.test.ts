import { expect, test } from 'vitest';
import { parseContent } from '../../../../src/check/parse.ts';
import { listTexts } from '../../../../src/check/content.ts';
import { readContent } from '../../../../src/check/read.ts';
import { findPlaceholders, findStarterTexts } from '../../../../src/check/rules/placeholder.ts';

const find = (site: string) => findPlaceholders(parseContent({ 'site.yaml': site }));

test('findPlaceholders() names each address that nobody can have, and what belongs there', () => {
	const lines = [
		'address: https://quay.example/',
		'contact: desk@example.org',
		'security:',
		'  contact: mailto:safe@quay.test',
		'  expires: 2027-01-01',
	];
	const at = { file: 'content/site.yaml', level: 'warning' };
	expect(find(lines.join('\n'))).toEqual([
		{
			...{ ...at, line: 1, column: 1 },
			wrong:
				'“https://quay.example/” is a placeholder: nobody can have an address in “example”, which is kept for examples.',
			fix: 'Write the address where the site will stand, before the site is published.',
		},
		{
			...{ ...at, line: 2, column: 1 },
			wrong:
				'“desk@example.org” is a placeholder: nobody can have an address in “example.org”, which is kept for examples.',
			fix: 'Write the e-mail address that is read, before the site is published.',
		},
		{
			...{ ...at, line: 4, column: 3 },
			wrong:
				'“mailto:safe@quay.test” is a placeholder: nobody can have an address in “test”, which is kept for examples.',
			fix: 'Write the address to which weaknesses are reported, before the site is published.',
		},
	]);
});

test('findPlaceholders() takes addresses that somebody can have, and what is not there', () => {
	expect(find('address: https://quay.org/\ncontact: desk@quay.org')).toEqual([]);
	expect(find('title: Quay')).toEqual([]);
	expect(findPlaceholders(parseContent({}))).toEqual([]);
});

test('findStarterTexts() knows every text of an empty investigation that says what is to stand in its place', () => {
	const starter = readContent('src/desk/starter');
	const files = [...starter.records, starter.site!];
	const texts = [
		...files.flatMap(({ raw }) => listTexts(raw).map(({ text }) => text)),
		...starter.records.flatMap(({ body }) => body?.words.map(({ written }) => written) ?? []),
	];
	const isAsked = (text: string) =>
		/^(Say|Write|Ask|Begin|Name of|Headline of|What it is)/.test(text);
	expect(findStarterTexts(starter)).toHaveLength(texts.filter(isAsked).length);
});

test('findStarterTexts() says where such a text stands, and passes over all others', () => {
	const content = parseContent({
		'pages/front.mdx': '---\ntitle: Herons\n---\n\nSay what nobody knows yet.\n',
		'places/quay.yaml': 'city: Name of a city\n',
		'places/mole.yaml': 'city: Say\n',
	});
	expect(findStarterTexts(content)).toEqual([
		{
			...{ file: 'content/places/quay.yaml', line: 1, column: 1, level: 'warning' },
			wrong: '“Name of a city” is a placeholder: it says what is to be written here.',
			fix: 'Write over it, before the site is published.',
		},
		expect.objectContaining({ file: 'content/pages/front.mdx', line: 5, column: 1 }),
	]);
});
