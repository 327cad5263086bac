import type { Mark } from './spread.ts';

/** A line of text beside a mark, in user units; `x`, `y` is the start, middle or end of its baseline. */
export interface Label {
	text: string;
	x: number;
	y: number;
	anchor: 'start' | 'middle' | 'end';
}

interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** The widest letter of each kind in the label face, in ems: the medium Libre Franklin; what stands in for it is narrower. */
const widths: [letters: RegExp, ems: number][] = [
	[/[ijlI.,:’' ]/, 0.3],
	[/[frt()-]/, 0.4],
	[/[aceksvxyz]/, 0.58],
	[/[Mmw]/, 0.92],
	[/\p{Ll}/u, 0.61],
	[/(?!W)[\p{Lu}\d]/u, 0.77],
	[/./u, 1.05],
];

/** The width that `text` needs at most, in ems. */
export function measureText(text: string): number {
	const letters = text.normalize('NFD').replace(/\p{M}/gu, '');
	return [...letters].reduce(
		(sum, letter) => sum + widths.find(([form]) => form.test(letter))![1],
		0,
	);
}

/**
 * Give each mark a label where one fits: clear of every mark, of every other label and of the frame.
 * Marks come in order of weight; one that finds no room goes without (its name is in the list all the same).
 */
export function placeLabels(
	marks: Mark[],
	names: Map<string, string>,
	size: number,
	frame: { width: number; height: number },
): Map<string, Label> {
	const taken: Box[] = marks.map(({ x, y, r }) => ({
		left: x - r - 1,
		top: y - r - 1,
		right: x + r + 1,
		bottom: y + r + 1,
	}));
	const labels = new Map<string, Label>();
	marks.forEach((mark, own) => {
		const text = names.get(mark.id) ?? mark.id;
		const found = listSpots(mark, text, size).find(
			// A corner of the label may reach into the square about its own mark, which is round.
			({ box }) =>
				isInside(box, frame) && !taken.some((other, i) => i !== own && overlap(box, other)),
		);
		if (!found) return;
		taken.push(found.box);
		labels.set(mark.id, found.label);
	});
	return labels;
}

/** Right, left, below, above, then the corners: the order in which an atlas would try. */
function listSpots({ x, y, r }: Mark, text: string, size: number): { label: Label; box: Box }[] {
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

function isInside(box: Box, { width, height }: { width: number; height: number }): boolean {
	return box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;
}

function overlap(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
