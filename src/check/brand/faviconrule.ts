import { problemAt, type Content } from '../content.ts';
import { quote, type Problem } from '../problem.ts';
import type { BrandFile } from './branded.ts';
import { explainMissing } from './logorule.ts';

/** How many pixels a favicon has at least each way: a telephone shows so many. */
const LEAST = 180;

/** Finds a favicon that is not there, or that can’t be shown as a square. */
export function findFaviconMistakes({ site, brand }: Content): Problem[] {
	const name = site?.data.favicon;
	if (!site || name === undefined) return [];
	const file = brand.find((one) => one.brand === name);
	const mistake = file ? explainFavicon(file) : explainMissing(name, brand);
	return mistake ? [problemAt(site, ['favicon'], mistake.wrong, mistake.fix)] : [];
}

function explainFavicon({ brand, width = 0, height = 0, fault }: BrandFile) {
	if (fault) return { wrong: `${quote(brand)}: ${fault.wrong}`, fix: fault.fix };
	if (width !== height)
		return {
			wrong: `The favicon ${quote(brand)} is ${width} wide and ${height} high, and browsers show a square.`,
			fix: 'Give the picture the same width and height.',
		};
	if (width >= LEAST || brand.endsWith('.svg')) return undefined;
	return {
		wrong: `The favicon ${quote(brand)} is ${width} pixels each way, and would be blurred on a telephone.`,
		fix: `Save it at ${LEAST} pixels or more, or as SVG.`,
	};
}
