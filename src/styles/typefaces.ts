/** A typeface of the pages in one weight and style, or a range of weights, as it is taken out of the files of a package. */
export interface Typeface {
	/** The name of the files that are made of it. */
	name: string;
	/** What CSS calls it, also where an investigation has a font of its own in its place. */
	family: 'Newsreader' | 'Public Sans';
	style: 'normal' | 'italic';
	/** The weights for which it stands, as in CSS. */
	weight: string;
	/** The package, without its scope, and how its files end, after the name of their part. */
	package: string;
	cut: string;
	/** What is left of its axes: one value, or a range. */
	axes: Record<string, number | { min: number; max: number }>;
	/** The path of a font of the investigation’s own, which is taken in place of the package. */
	file?: string;
}

/** The fonts that an investigation has in place of ours, by what is set in them. */
export interface OwnFonts {
	text?: Record<'regular' | 'bold' | 'italic', string> | undefined;
	labels?: Record<'regular' | 'bold', string> | undefined;
}

const newsreader = { family: 'Newsreader', package: 'newsreader' } as const;

/** Every typeface of the pages. Bold and italics are drawn, not slanted or thickened by a browser. */
export const typefaces: readonly Typeface[] = [
	{
		...{ ...newsreader, name: 'text', style: 'normal', weight: '400' },
		...{ cut: 'standard-normal', axes: { wght: 400, opsz: 16 } },
	},
	{
		...{ ...newsreader, name: 'bold', style: 'normal', weight: '600 700' },
		...{ cut: 'standard-normal', axes: { wght: 600, opsz: 16 } },
	},
	{
		...{ ...newsreader, name: 'italic', style: 'italic', weight: '400' },
		...{ cut: 'standard-italic', axes: { wght: 400, opsz: 16 } },
	},
	{
		...{ name: 'sans', family: 'Public Sans', style: 'normal', weight: '400 700' },
		...{ package: 'public-sans', cut: 'wght-normal', axes: { wght: { min: 400, max: 700 } } },
	},
];

/** The typefaces of the pages, with the fonts of an investigation in the place of ours. A font whose weight can vary is cut at the weight that is asked for. */
export function wearFonts({ text, labels }: OwnFonts): Typeface[] {
	const files = { text: text?.regular, bold: text?.bold, italic: text?.italic };
	return typefaces.flatMap((face): Typeface[] => {
		if (face.name === 'sans')
			return labels
				? [
						{ ...face, weight: '400 500', axes: { wght: 400 }, file: labels.regular },
						{
							...face,
							name: 'sans-bold',
							weight: '600 700',
							axes: { wght: 600 },
							file: labels.bold,
						},
					]
				: [face];
		const file = files[face.name as keyof typeof files];
		const { wght = 400 } = face.axes;
		return [file ? { ...face, axes: { wght }, file } : face];
	});
}

/** The typefaces with which every first screen begins. */
export const firstFaces = ['text', 'sans'];

/** The parts into which the packages divide a typeface; the first has most letters of most pages. */
export const parts = ['latin', 'latin-ext', 'vietnamese'] as const;

/** A file of a typeface with the letters that the site uses. */
export interface FaceFile {
	face: Typeface;
	/** Its path from the style sheet. */
	path: string;
	/** The code points of its letters in rising order; none are named for the file with most of them. */
	letters?: readonly number[] | undefined;
}

/** The `@font-face` rule of a file. The letters of a page stand in a face of the system until it is there. */
export function formatFace({ face, path, letters }: FaceFile): string {
	return formatRule({
		'font-family': `'${face.family}'`,
		'font-style': face.style,
		'font-weight': face.weight,
		'font-display': 'swap',
		src: `url('${path}') format('woff2')`,
		...(letters && { 'unicode-range': formatRange(letters) }),
	});
}

/** A rule of CSS that says how a face is found. */
export function formatRule(declarations: Record<string, string>): string {
	const lines = Object.entries(declarations).map(([name, value]) => `\t${name}: ${value};\n`);
	return `@font-face {\n${lines.join('')}}\n`;
}

/** `U+102-103, U+20AB` for 258, 259 and 8363. */
export function formatRange(letters: readonly number[]): string {
	const runs: [first: number, last: number][] = [];
	for (const letter of letters) {
		const run = runs.at(-1);
		if (run?.[1] === letter - 1) run[1] = letter;
		else runs.push([letter, letter]);
	}
	const hex = (letter: number) => letter.toString(16).toUpperCase();
	return runs
		.map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`)
		.join(', ');
}
