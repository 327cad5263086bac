import { statSync } from 'node:fs';
import { firstFaces, type FaceFile } from '../styles/typefaces.ts';

/** What all fonts of a site may weigh, in bytes, and those with which every page begins. */
const MOST = 100_000;
const MOST_FIRST = 45_000;

/** Tells whoever builds that the fonts are heavier than readers on a slow line should wait for, and what to do; undefined if they are not. */
export function weighFonts(
	files: readonly Pick<FaceFile, 'face' | 'path' | 'letters'>[],
): string | undefined {
	const weigh = (some: typeof files) =>
		some.reduce((sum, { path }) => sum + statSync(path).size, 0);
	const all = weigh(files);
	const first = weigh(
		files.filter(({ face, letters }) => firstFaces.includes(face.name) && !letters),
	);
	if (all <= MOST && first <= MOST_FIRST) return undefined;
	const kilobytes = (bytes: number) => Math.ceil(bytes / 1000);
	return `The fonts weigh ${kilobytes(all)} kB, and those of every first screen ${kilobytes(first)}; ${MOST / 1000} and ${MOST_FIRST / 1000} are the most. Take a file of one weight in place of one whose weight can vary, or a typeface with plainer forms.`;
}
