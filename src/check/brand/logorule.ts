import { findNearest } from '../../lib/nearest.ts';
import { problemAt, type Content } from '../content.ts';
import { quote, type Problem } from '../problem.ts';
import { pickGroup } from '../validfields.ts';

/** How high a logo is at least, in pixels: twice what pages show. */
const LEAST = 64;

/** How many times as wide as it is high a logo may be: beside it stands where else one can go. */
const WIDEST = 8;

/** Finds a logo that is not there, or that can’t be shown. */
export function findLogoMistakes({ site, brand }: Content): Problem[] {
	const logo = site ? pickGroup(site, 'logo') : {};
	const named = (['light', 'dark'] as const).flatMap((scheme) => {
		const name = logo[scheme];
		return name === undefined ? [] : [{ scheme, name }];
	});
	return named.flatMap(({ scheme, name }) => {
		const file = brand.find((one) => one.brand === name);
		const mistake = file ? explainLogo(file) : explainMissing(name, brand);
		return site && mistake ? [problemAt(site, ['logo', scheme], mistake.wrong, mistake.fix)] : [];
	});
}

/** Says that a file of `brand/` is not there. */
export function explainMissing(name: string, brand: Content['brand']) {
	const meant = findNearest(
		name,
		brand.map((one) => one.brand),
	);
	return {
		wrong: `There is no file ${quote(name)} in content/brand/.`,
		fix: meant ? `Did you mean “${meant}”?` : 'Put it there, or take its name out.',
	};
}

function explainLogo({ brand, width = 0, height = 0, fault }: Content['brand'][number]) {
	if (fault) return { wrong: `${quote(brand)}: ${fault.wrong}`, fix: fault.fix };
	if (width > WIDEST * height)
		return {
			wrong: `The logo ${quote(brand)} is more than ${WIDEST} times as wide as it is high, and would leave no room on a telephone.`,
			fix: 'Set its words in two lines, or leave some out.',
		};
	if (height >= LEAST || brand.endsWith('.svg')) return undefined;
	return {
		wrong: `The logo ${quote(brand)} is ${height} pixels high, and would be blurred on most screens.`,
		fix: `Save it at ${LEAST} pixels or more, or as SVG.`,
	};
}
