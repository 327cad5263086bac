import type { Typeface } from './typefaces.ts';

/** A face that most systems have, for one cut of a typeface of ours, until that has come. */
export interface Standin {
	family: Typeface['family'];
	/** What CSS calls it, after the name of the family. */
	system: string;
	style?: 'italic';
	/** The weights for which it stands, as in CSS. */
	weight: string;
	/** What systems call it, and what they call others of the same widths. */
	names: string[];
	/** The typeface whose widths it is to have, at one weight. */
	own: { name: string; axes: Record<string, number> };
	/** A package that has a font of the same widths, and how its file ends. */
	like: { package: 'tinos' | 'arimo'; cut: string };
	/** How many letters have another size than the rest, and how many sizes they have: the more, the nearer to our widths. */
	fit: { letters: number; most: number };
}

const times = { family: 'Newsreader', system: 'Times' } as const;
const arial = { family: 'Public Sans', system: 'Arial' } as const;
/** The names of Arial. */
export const arialNames = ['Arial', 'Liberation Sans'];

/**
 * What stands in on Windows, macOS and Linux. A size weighs some six
 * bytes on every page, and a letter one: most are for what first screens are set in.
 */
export const standins: readonly Standin[] = [
	{
		...{ ...times, weight: '400', fit: { letters: 60, most: 18 } },
		names: ['Times New Roman', 'Liberation Serif'],
		own: { name: 'text', axes: { wght: 400, opsz: 16 } },
		like: { package: 'tinos', cut: '400-normal' },
	},
	{
		...{ ...times, weight: '600 700', fit: { letters: 16, most: 5 } },
		names: ['Times New Roman Bold', 'Liberation Serif Bold'],
		own: { name: 'bold', axes: { wght: 600, opsz: 16 } },
		like: { package: 'tinos', cut: '700-normal' },
	},
	{
		...{ ...times, style: 'italic', weight: '400', fit: { letters: 0, most: 0 } },
		names: ['Times New Roman Italic', 'Liberation Serif Italic'],
		own: { name: 'italic', axes: { wght: 400, opsz: 16 } },
		like: { package: 'tinos', cut: '400-italic' },
	},
	{
		...{ ...arial, weight: '400', fit: { letters: 60, most: 17 } },
		names: arialNames,
		like: { package: 'arimo', cut: '400-normal' },
		own: { name: 'sans', axes: { wght: 400 } },
	},
	{
		...{ ...arial, weight: '500', fit: { letters: 42, most: 8 } },
		names: arialNames,
		like: { package: 'arimo', cut: '400-normal' },
		own: { name: 'sans', axes: { wght: 500 } },
	},
	{
		...{ ...arial, weight: '600 700', fit: { letters: 30, most: 6 } },
		names: ['Arial Bold', 'Liberation Sans Bold'],
		own: { name: 'sans', axes: { wght: 600 } },
		like: { package: 'arimo', cut: '700-normal' },
	},
];

/** What stands in on Android, in one cut, and how many times as large it is as wide as ours on average, by measurement. */
export const others: (Pick<Standin, 'family' | 'system' | 'style' | 'weight' | 'names'> & {
	size: number;
})[] = [
	{
		...{ family: 'Newsreader', system: 'Noto', weight: '400 700', size: 0.891 },
		names: ['Noto Serif'],
	},
	{
		...{ family: 'Public Sans', system: 'Roboto', weight: '400 700', size: 1.052 },
		names: ['Roboto'],
	},
];

/** What CSS calls the faces of systems in the measures of one of ours, in the order in which they are tried. */
export function listStandins(family: string): string[] {
	const all = [...standins, ...others].filter((one) => one.family === family);
	return [...new Set(all.map(({ system }) => `${family} ${system}`))];
}
