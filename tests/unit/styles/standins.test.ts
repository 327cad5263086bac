import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatStandins } from '../../../src/styles/standinrules.ts';
import { listStandins, standins } from '../../../src/styles/standins.ts';
import { typefaces } from '../../../src/styles/typefaces.ts';

const groups = [
	{ letters: [32, 97], size: 0.95 },
	{ letters: [98], size: 1.1 },
];
const [standin] = standins;
const rules = formatStandins([{ standin: standin!, size: 1.05, groups }]).split('@font-face ');
const names = (name: string) => rules.filter((rule) => rule.includes(`local('${name}')`));

test('formatStandins() gives each group of letters its size, and lines the height of ours', () => {
	const head = [
		'{',
		"\tfont-family: 'Newsreader Times';",
		'\tfont-weight: 400;',
		"\tsrc: local('Times New Roman'), local('Liberation Serif');",
	];
	expect(rules.slice(1, 4).map((rule) => rule.trim())).toEqual([
		[
			...head,
			'\tsize-adjust: 105%;',
			'\tascent-override: 70%;',
			'\tdescent-override: 25.2%;',
			'\tline-gap-override: 0%;',
			'}',
		].join('\n'),
		[
			...head,
			'\tsize-adjust: 95%;',
			'\tascent-override: 77.4%;',
			'\tdescent-override: 27.9%;',
			'\tline-gap-override: 0%;',
			'\tunicode-range: U+20, U+61;',
			'}',
		].join('\n'),
		[...head, '\tsize-adjust: 110%;', '\tunicode-range: U+62;', '}'].join('\n'),
	]);
});

test('there is a stand-in on Windows, macOS and Linux for every weight and style, and one of each family on Android', () => {
	const due = typefaces.flatMap(({ name }) => (name === 'sans' ? [name, name, name] : [name]));
	expect(standins.map(({ own }) => own.name)).toEqual(due);
	for (const { names } of standins) expect(names).toHaveLength(2);
	for (const name of ['Noto Serif', 'Roboto']) expect(names(name)).toHaveLength(1);
});

test('figures of tables have a stand-in of their own, as wide as ours', () => {
	const [figures] = rules.filter((rule) => rule.includes('Public Sans Figures'));
	expect(figures).toContain('\tsize-adjust: 125.9%;\n\tunicode-range: U+30-39;');
});

test('the tokens name every stand-in of a typeface behind it', () => {
	const css = readFileSync('src/styles/tokens.css', 'utf8');
	for (const family of new Set(typefaces.map((face) => face.family))) {
		const names = listStandins(family).map((name) => `'${name}'`);
		expect(names.length).toBeGreaterThan(1);
		expect(css).toMatch(new RegExp(`'?${family}'?, ${names.join(', ')}, `));
	}
});
