import { markColours, marks, type MarkName } from './statusmark.ts';

/**
 * The colours of the page by the names of their tokens. Text has a contrast of at least 7:1 to what it stands on. On a drawing,
 * `country` and `water` are the names of countries and seas.
 */
export const ground = {
	light: {
		paper: '#f8f6f1',
		wash: '#efebe0',
		ink: '#17191d',
		quiet: '#44484f',
		rule: '#c9c3b3',
		accent: '#07505e',
		land: '#f3eee2',
		sea: '#bac8cf',
		border: '#c9bfa8',
		country: '#514c40',
		water: '#1d3646',
	},
	dark: {
		paper: '#14161a',
		wash: '#1e2127',
		ink: '#ece8df',
		quiet: '#c0bcb2',
		rule: '#41454d',
		accent: '#93d3de',
		land: '#373c45',
		sea: '#0f202c',
		border: '#5d636d',
		country: '#cfd2d8',
		water: '#9db7c6',
	},
	print: {
		paper: '#fff',
		wash: '#fff',
		ink: '#000',
		quiet: '#222',
		accent: '#000',
		rule: '#888',
		land: '#f2f2f2',
		sea: '#c4c4c4',
		border: '#8c8c8c',
		country: '#444',
		water: '#222',
	},
};

/** Where colours differ: a page in the light, in the dark, and on paper. */
export type Scheme = keyof typeof ground;

/** The light colours of the page and of each mark: a picture stands on paper, whatever stands around it. */
export const colours = {
	...ground.light,
	...(Object.fromEntries(
		Object.entries(marks).map(([name, { colour }]) => [name, markColours[colour].light]),
	) as Record<MarkName, string>),
};

/** The publisher’s own colour on a light and on a dark page. */
export type Accent = Record<'light' | 'dark', string>;

/** The tokens of a scheme as declarations of CSS: `--paper: #fff; …`. A publisher may have an `accent` of its own; on paper that is black. */
export function formatTokens(scheme: Scheme, accent?: Accent): string {
	const own = {
		...ground[scheme],
		...(accent && scheme !== 'print' && { accent: accent[scheme] }),
	};
	const ofMarks = Object.entries(markColours).map(
		([name, colour]) => [name, scheme === 'print' ? '#000' : colour[scheme]] as const,
	);
	return [...Object.entries(own), ...ofMarks]
		.map(([name, colour]) => `--${name}: ${colour};`)
		.join('\n');
}

/** A picture as SVG in which the publisher’s own colour stands for the usual one. */
export function wearAccent(svg: string, accent: Accent | undefined): string {
	return accent ? svg.replaceAll(`"${colours.accent}"`, `"${accent.light}"`) : svg;
}

/** A rule of CSS for each colour of marks: `.square, .frame { color: var(--square); }`. */
export function formatMarkRules(): string {
	const byColour = Map.groupBy(Object.entries(marks), ([, { colour }]) => colour);
	return [...byColour]
		.map(([colour, some]) => {
			const classes = some.map(([name]) => `.${name}`).join(', ');
			return `${classes} { color: var(--${colour}); }`;
		})
		.join('\n');
}
