import { expect, test } from 'vitest';
import { findStrangeNames } from '../../../../src/check/blocks/blocknames.ts';
import { readSyntax } from '../../../../src/check/blocks/syntax.ts';

/** What is said of a block with this mark-up. */
const say = (markup: string) =>
	findStrangeNames(readSyntax(markup).root, markup).map(
		({ offset, wrong, fix }) => `${offset} ${wrong} ${fix}`,
	);

const ALONE =
	'Take it out. A block is made of its attributes and its words alone, so that it is the same each time.';

test.each([
	['fetch("https://tide.example/")', 'fetch'],
	['process.env.HOME', 'process'],
	['Date.now()', 'Date'],
	['Math.random()', 'Math.random'],
	['import.meta.env', 'import.meta'],
	['import("node:fs")', 'import("node:fs")'],
	['Astro.locals', 'Astro'],
	['Astro["locals"]', 'Astro'],
	['(12).toLocaleString()', '(12).toLocaleString'],
	['(() => 1).constructor("return 1")()', '(() => 1).constructor'],
])('findStrangeNames() finds what a block is not given: %s', (code, name) => {
	const said = `“${name}” is nothing that a block may use. ${ALONE}`;
	expect(say(`---\nconst tide = ${code};\n---\n<p>{tide}</p>`)).toEqual([`17 ${said}`]);
	expect(say(`<p>{${code}}</p>`)).toEqual([`4 ${said}`]);
});

test('findStrangeNames() lets a block import nothing', () => {
	const code = "import { readFileSync } from 'node:fs';";
	expect(say(`---\n${code}\n---\n<p>Tide</p>`)).toEqual([
		`4 “${code}” is nothing that a block may use. ${ALONE}`,
	]);
});

test('findStrangeNames() lets a block work with what it is given', () => {
	const code = `---
interface Props { date: Date }
const { tides = [], ...others } = Astro.props as Record<string, string[]>;
function add(sum: number, [one]: number[]) { try { return sum + (one ?? 0); } catch (error) { return NaN; } }
const total = Math.max(...tides.map((tide: string) => Number.parseInt(tide)), add(1, [2]));
---
<p class:list={['tide', { high: total > 2 }]}>{Astro.slots.has('default') ? <b>{total}</b> : null}{others.at}</p>`;
	expect(say(code)).toEqual([]);
});
