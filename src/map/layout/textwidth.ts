/**
 * The width in ems of the widest letter of each kind, in Libre Franklin Medium: pictures have it, and the face of
 * pages is narrower.
 */
const widths: [letters: RegExp, ems: number][] = [
	[/[ijlI.,:’' ]/, 0.3],
	[/[frt()-]/, 0.4],
	[/[aceksvxyz]/, 0.58],
	[/[Mmw]/, 0.92],
	[/\p{Ll}/u, 0.61],
	[/(?!W)[\p{Lu}\d]/u, 0.77],
];

/** The width in ems of a letter that is of none of these kinds: as wide as the widest. */
const WIDEST = 1.05;

/** The widths of texts: the same names are measured for many maps. */
const cache = new Map<string, number>();

/** The largest width that `text` can have, in ems. */
export function measureText(text: string): number {
	const cached = cache.get(text);
	if (cached !== undefined) return cached;
	const letters = text.normalize('NFD').replace(/\p{M}/gu, '');
	const width = [...letters].reduce(
		(sum, letter) => sum + (widths.find(([form]) => form.test(letter))?.[1] ?? WIDEST),
		0,
	);
	cache.set(text, width);
	return width;
}
