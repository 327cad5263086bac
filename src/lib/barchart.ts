/** A number of a chart of bars, and what it counts: “Europe, by the report of 2022”. */
export interface CountedNumber {
	value: number;
	scope: string;
}

/** A bar: its number stands at its end, inside or beyond it, and the words for what it counts with it. */
interface Bar {
	value: number;
	/** The share of the width at which it ends. */
	share: number;
	/** Where it stands and how high it is, in pixels. */
	y: number;
	height: number;
	isInside: boolean;
	/** Which part of a group it is: the innermost is the darkest. */
	shade: 'inner' | 'middle' | 'outer';
	/** What is counted: all of it, else its beginning, else nothing, by the room there is. */
	name: string;
}

/** The height of a bar by itself, and the room between groups, in pixels. */
const BAR = 22;
const GAP = 10;

/** The share of the width from which on a number has room inside its bar. */
const ROOM = 0.12;

/** The width of a letter of a name, and what a number needs with the room around it, in pixels. */
const LETTER = 6.5;
const NUMBER = 44;

/**
 * Lays numbers out as bars on one scale from 0. Those of a group are part of each other, the largest first: each lies in the
 * one before, which has a strip of its own below it. `width` is that of the narrowest drawing, in pixels.
 */
export function layOutBars(
	groups: readonly (readonly CountedNumber[])[],
	width: number,
): { bars: Bar[]; most: number; end: number; height: number } {
	const most = Math.max(1, ...groups.flat().map(({ value }) => value));
	/** Beyond the largest number there is room for its last digits. */
	const end = most * 1.06;
	const heights = groups.map((group) => group.length * BAR + GAP);
	const sum = (some: readonly number[]) => some.reduce((a, b) => a + b, 0);
	const bars = groups.flatMap((group, i) =>
		group.map(({ value, scope }, depth): Bar => {
			const share = value / end;
			const fit = (part: number) => fitName(scope, part * width - NUMBER);
			// A bar by itself has its words beyond it where it has no room for them.
			const isInside =
				share >= ROOM && (group.length > 1 || fit(share) !== '' || fit(1 - share) === '');
			const height = (group.length - depth) * BAR;
			const y = sum(heights.slice(0, i)) + GAP / 2;
			const shade = (['inner', 'middle'] as const)[group.length - 1 - depth] ?? 'outer';
			const name = fit(isInside ? share : 1 - share);
			return { value, share, y, height, isInside, shade, name };
		}),
	);
	return { bars, most, end, height: sum(heights) };
}

function fitName(scope: string, room: number): string {
	const [start = ''] = scope.split(/[,;:]/);
	return [scope, start].find(({ length }) => length * LETTER <= room) ?? '';
}
