import { measureContrast } from '../../styles/contrast.ts';
import { ground } from '../../styles/palette.ts';
import { problemAt, type Content } from '../content.ts';
import { quote, type Problem } from '../problem.ts';
import { pickGroup } from '../validfields.ts';

/** How far text stands out from its ground at least (WCAG 2.2, 1.4.3). */
const LEAST = 4.5;

/** Finds a colour of the publisher’s own in which a link can’t be read. */
export function findPaleAccent({ site }: Content): Problem[] {
	if (!site) return [];
	const accent = pickGroup(site, 'accent');
	return (['light', 'dark'] as const).flatMap((scheme) => {
		const colour = accent[scheme];
		if (colour === undefined) return [];
		const { paper, wash } = ground[scheme];
		const contrast = Math.min(...[paper, wash].map((one) => measureContrast(colour, one)));
		if (contrast >= LEAST) return [];
		const found = Math.floor(contrast * 10) / 10;
		const wrong = `Links in ${quote(colour)} can’t be read on a ${scheme} ground: their contrast is ${found}, and text needs ${LEAST}.`;
		const fix = `Choose a ${scheme === 'light' ? 'darker' : 'lighter'} one.`;
		return [problemAt(site, ['accent', scheme], wrong, fix)];
	});
}
