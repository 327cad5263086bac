import type { PlacedMark } from './spread.ts';

/** A line of text beside a mark, in user units; `x`, `y` is the start, middle or end of its baseline. */
export interface Label {
	text: string;
	x: number;
	y: number;
	anchor: 'start' | 'middle' | 'end';
}

interface Frame {
	left?: number;
	top?: number;
	width: number;
	height: number;
}

interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** The widest letter of each kind in the label face of pictures, in ems: the medium Libre Franklin; that of pages is narrower. */
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

/** The texts that are measured again and again. */
const measured = new Map<string, number>();

/** The width that `text` needs at most, in ems. */
export function measureText(text: string): number {
	const known = measured.get(text);
	if (known !== undefined) return known;
	const letters = text.normalize('NFD').replace(/\p{M}/gu, '');
	const width = [...letters].reduce(
		(sum, letter) => sum + (widths.find(([form]) => form.test(letter))?.[1] ?? WIDEST),
		0,
	);
	measured.set(text, width);
	return width;
}

/**
 * Give each mark a label where one fits: clear of every mark, of every other label and of the frame.
 * Marks come in order of weight; one that finds no room goes without (its name is in the list all the same),
 * and so does one whose name is empty. The frame begins at 0, 0 unless it says otherwise.
 */
export function placeLabels(
	marks: PlacedMark[],
	names: Map<string, string>,
	size: number,
	{ left = 0, top = 0, width, height }: Frame,
): Map<string, Label> {
	const frame = { left, top, right: left + width, bottom: top + height };
	/** What is taken, by the bands of the plane that it reaches into: few things are in each. A label is in two at most. */
	const bands: Record<number, Box[]> = {};
	const bandOf = (y: number) => Math.floor(y / size / 2);
	const take = (box: Box) => {
		for (let band = bandOf(box.top); band <= bandOf(box.bottom); band++)
			(bands[band] ??= []).push(box);
		return box;
	};
	const own = marks.map(({ x, y, r }) =>
		take({ left: x - r - 1, top: y - r - 1, right: x + r + 1, bottom: y + r + 1 }),
	);
	const labels = new Map<string, Label>();
	marks.forEach((mark, i) => {
		const text = names.get(mark.id) ?? mark.id;
		if (!text) return;
		const found = listPositions(mark, text, size).find(
			// A corner of the label may reach into the square about its own mark, which is round.
			({ box }) =>
				isInside(box, frame) &&
				![box.top, box.bottom].some((y) =>
					bands[bandOf(y)]?.some((other) => other !== own[i] && overlap(box, other)),
				),
		);
		if (!found) return;
		take(found.box);
		labels.set(mark.id, found.label);
	});
	return labels;
}

/** Right, left, below, above, then the corners: the order in which an atlas would try. */
function listPositions(
	{ x, y, r }: PlacedMark,
	text: string,
	size: number,
): { label: Label; box: Box }[] {
	const width = measureText(text) * size;
	const gap = r + size * 0.25;
	const middle = y + size * 0.35;
	const spots: [number, number, Label['anchor']][] = [
		[x + gap, middle, 'start'],
		[x - gap, middle, 'end'],
		[x, y + gap + size * 0.8, 'middle'],
		[x, y - gap - size * 0.15, 'middle'],
		[x + gap * 0.75, y + gap + size * 0.5, 'start'],
		[x + gap * 0.75, y - gap + size * 0.1, 'start'],
		[x - gap * 0.75, y + gap + size * 0.5, 'end'],
		[x - gap * 0.75, y - gap + size * 0.1, 'end'],
	];
	return spots.map(([atX, atY, anchor]) => {
		const left = anchor === 'start' ? atX : anchor === 'end' ? atX - width : atX - width / 2;
		const box = { left, top: atY - size * 0.85, right: left + width, bottom: atY + size * 0.25 };
		return { label: { text, x: Math.round(atX), y: Math.round(atY), anchor }, box };
	});
}

function isInside(box: Box, frame: Box): boolean {
	return (
		box.left >= frame.left &&
		box.top >= frame.top &&
		box.right <= frame.right &&
		box.bottom <= frame.bottom
	);
}

function overlap(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
