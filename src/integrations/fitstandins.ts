import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { readAdvances } from '../lib/font/advance.ts';
import { fitFace } from '../lib/font/fit.ts';
import type { FittedStandin } from '../styles/standinrules.ts';
import { standins, type Standin } from '../styles/standins.ts';
import { parts, type Typeface } from '../styles/typefaces.ts';
import { measureOwnFont } from './ownfonts.ts';

const require = createRequire(import.meta.url);

/**
 * Finds at which sizes the letters of each face that stands in are as wide as ours. `counts` says how often each letter is
 * written, by its code point.
 */
export async function fitStandins(
	counts: ReadonlyMap<number, number>,
	faces: readonly Typeface[],
): Promise<FittedStandin[]> {
	const fitted: FittedStandin[] = [];
	// One after the other: fonts are unpacked into the same memory.
	for (const standin of standins) fitted.push(await fit(standin, counts, faces));
	return fitted;
}

async function fit(
	standin: Standin,
	counts: ReadonlyMap<number, number>,
	faces: readonly Typeface[],
): Promise<FittedStandin> {
	const { own, like } = standin;
	const face = faces.find(
		({ name, weight }) => isOf(own.name, name) && standsFor(weight, own.axes),
	);
	if (!face) throw new RangeError(`there is no typeface ${own.name}`);
	const read = async (font: string, file: string, axes: Record<string, number>) => {
		const whole = readFileSync(join(dirname(require.resolve(`${font}/package.json`)), file));
		return readAdvances(
			await subsetFont(whole, undefined, {
				targetFormat: 'sfnt',
				keepAllGlyphs: true,
				variationAxes: axes,
			}),
		);
	};
	const { wght = 400 } = own.axes;
	const measured = face.file ? await measureOwnFont(face.file, { wght }) : undefined;
	const ours =
		measured?.advances ??
		(await read(
			`@fontsource-variable/${face.package}`,
			`files/${face.package}-${parts[0]}-${face.cut}.woff2`,
			own.axes,
		));
	const theirs = await read(
		`@fontsource/${like.package}`,
		`files/${like.package}-${parts[0]}-${like.cut}.woff2`,
		{},
	);
	const pairs = [...counts]
		.map(([letter, count]) => {
			const often = roundCount(count);
			return { letter, count: often, ours: ours.get(letter) ?? 0, theirs: theirs.get(letter) ?? 0 };
		})
		.filter((pair) => pair.ours > 0 && pair.theirs > 0);
	const metrics = measured && { metrics: measured.metrics };
	return { standin, ...metrics, figure: ours.get(FIGURE), ...fitFace(pairs, standin.fit) };
}

/** The figure 0. */
const FIGURE = 0x30;

/** A sans of the investigation’s own has a file for each of two weights, which one of ours serves. */
function isOf(wanted: string, name: string): boolean {
	return name === wanted || name === `${wanted}-bold`;
}

/** Whether a weight, or a range of weights as in CSS, holds that of an axis. */
function standsFor(weight: string, { wght = 400 }: Record<string, number>): boolean {
	const [first = 400, last = first] = weight.split(' ').map(Number);
	return wght >= first && wght <= last;
}

/**
 * How often a letter is written, in steps of two fifths: else a word more in one story would give every page of the site another
 * style, and no page of the last build could be kept.
 */
function roundCount(count: number): number {
	return Math.SQRT2 ** Math.round(Math.log(count) / Math.log(Math.SQRT2));
}
