/** The colour of a mark on the light page and on the dark one, at least 3:1 against both ground and land. On paper it is black. */
interface MarkColour {
	light: string;
	dark: string;
}

/** The colours of the marks, by the names of their tokens, in the order of the style sheet. */
export const markColours = {
	ring: { light: '#2f343c', dark: '#b9b5ab' },
	half: { light: '#8a5200', dark: '#eab35a' },
	diamond: { light: '#2456a8', dark: '#8fb8f5' },
	square: { light: '#74267f', dark: '#ff7af0' },
	cross: { light: '#4d5157', dark: '#b4b0a7' },
	triangle: { light: '#a33a05', dark: '#f59a66' },
} satisfies Record<string, MarkColour>;

/** How a mark is drawn. */
export interface Mark {
	/** SVG paths in a box from −12 to 12: `solid` is filled, `line` is stroked over the ground. */
	solid: string;
	line: string;
	colour: keyof typeof markColours;
}

/**
 * The marks that a status may have, each a shape of its own, about equal in weight to the eye. Two may share a colour where
 * their shapes are far apart. All that is said of a mark anywhere (what an editor may choose, tokens, print, pictures,
 * the map) comes from here.
 */
export const marks = {
	ring: { solid: '', line: 'M-8 0a8 8 0 1 0 16 0a8 8 0 1 0-16 0z', colour: 'ring' },
	half: {
		solid: 'M0-8a8 8 0 0 1 0 16z',
		line: 'M-8 0a8 8 0 1 0 16 0a8 8 0 1 0-16 0z',
		colour: 'half',
	},
	square: { solid: 'M-8-8h16v16h-16z', line: 'M-8-8h16v16h-16z', colour: 'square' },
	frame: { solid: '', line: 'M-8-8h16v16h-16z', colour: 'square' },
	// A frame about a square: once ordered closed, and since said to be.
	core: { solid: 'M-4-4h8v8h-8z', line: 'M-8-8h16v16h-16z', colour: 'square' },
	diamond: { solid: '', line: 'M0-10.5 10.5 0 0 10.5-10.5 0z', colour: 'diamond' },
	cross: { solid: '', line: 'M-7-7 7 7M7-7-7 7', colour: 'cross' },
	triangle: { solid: 'M0-10 10 8h-20z', line: 'M0-10 10 8h-20z', colour: 'triangle' },
	// Half a triangle and a star: a charge, a plea and a conviction share a colour, not a shape.
	wedge: { solid: 'M0-10V8h-10z', line: 'M0-10 10 8h-20z', colour: 'triangle' },
	star: {
		solid: 'M0-11 3.2-3.9 10.9-3.1 5.1 2 6.8 9.6 0 5.7-6.8 9.6-5.1 2-10.9-3.1-3.2-3.9z',
		line: 'M0-11 3.2-3.9 10.9-3.1 5.1 2 6.8 9.6 0 5.7-6.8 9.6-5.1 2-10.9-3.1-3.2-3.9z',
		colour: 'triangle',
	},
	slash: {
		solid: '',
		line: 'M-8 0a8 8 0 1 0 16 0a8 8 0 1 0-16 0zM-6 6 6-6',
		colour: 'cross',
	},
} satisfies Record<string, Mark>;

/** How a mark looks that stands for what is weakly sourced: its line is in dashes, and what is filled in a tint. */
export const weakLook = { dashes: '3.5 2.5', tint: 0.35 };

/** The name of a mark. */
export type MarkName = keyof typeof marks;

/** The names of all marks. */
export const markNames = Object.keys(marks) as [MarkName, ...MarkName[]];
