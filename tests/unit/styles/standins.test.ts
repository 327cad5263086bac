import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatStandins, listStandins } from '../../../src/styles/standins.ts';
import { typefaces } from '../../../src/styles/typefaces.ts';

const rules = formatStandins().split('@font-face').slice(1);
const find = (name: string) => rules.find((rule) => rule.includes(`local('${name}')`))!;

test('formatStandins() gives a face of the system the width and the height of ours', () => {
	expect(find('Liberation Serif').trim()).toBe(
		[
			'{',
			"\tfont-family: 'Newsreader Times';",
			'\tfont-weight: 400;',
			"\tsrc: local('Liberation Serif'), local('Times New Roman');",
			'\tsize-adjust: 105.5%;',
			'\tascent-override: 69.7%;',
			'\tdescent-override: 25.1%;',
			'\tline-gap-override: 0%;',
			'}',
		].join('\n'),
	);
});

test('there is a stand-in on Windows, macOS, Linux and Android for every weight and style', () => {
	const systems = [
		'Georgia',
		'Liberation Serif',
		'Noto Serif',
		'Arial',
		'Liberation Sans',
		'Roboto',
	];
	for (const system of systems) {
		const ours = system.includes('Sans') || /Arial|Roboto/.test(system);
		const due = ours ? ['', ' Bold'] : ['', ' Bold', ' Italic'];
		for (const cut of due) expect(find(system + cut), system + cut).toBeDefined();
	}
});

test('the tokens name every stand-in of a typeface behind it', () => {
	const css = readFileSync('src/styles/tokens.css', 'utf8');
	for (const family of new Set(typefaces.map((face) => face.family))) {
		const names = listStandins(family).map((name) => `'${name}'`);
		expect(names.length).toBeGreaterThan(1);
		expect(css).toMatch(new RegExp(`'?${family}'?, ${names.join(', ')}, `));
	}
});
