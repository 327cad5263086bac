import type { Drawing, Layer } from '../map/draw.ts';
import type { Inset } from '../map/insets/inset.ts';
import type { Box } from '../map/layout/box.ts';
import { tally } from '../lib/tally.ts';
import { colours } from '../styles/palette.ts';
import { writeNames } from './lettering.ts';
import { nameShape, writeRing, type Look } from './shape.ts';
import { escapeXml } from './text.ts';

/** How the mark of each place is drawn, by the place’s id. */
export type MarkStyles = ReadonlyMap<string, Look>;

/**
 * Writes a drawing as a part of a picture; `at` is where it stands there, in pixels. Throws a RangeError for a mark whose
 * style is not known.
 */
export function writePanel(
	{ width, height, land, borders, layers }: Drawing,
	styles: MarkStyles,
	at: { x: number; y: number; width: number; height: number },
): string {
	const [layer] = layers;
	if (!layer) throw new RangeError('writePanel needs a layer of marks');
	const { unit, size, marks } = layer;
	const leaders = marks.flatMap(listLeaders);
	const shapes = marks.map(({ id, x, y, r, members }) => {
		if (members)
			return writeRing(tally(members.flatMap((member) => styles.get(member)?.marks ?? [])), {
				x,
				y,
				r,
				unit,
			});
		const style = styles.get(id);
		if (!style) throw new RangeError(`writePanel knows no style of ${id}`);
		return `<use href="#${nameShape(style)}" transform="translate(${x} ${y})scale(${+(r / 8).toFixed(2)})"/>`;
	});
	return [
		`<svg x="${at.x}" y="${at.y}" width="${at.width}" height="${at.height}" viewBox="0 0 ${width} ${height + (layer.below ?? 0)}">`,
		...writeGround({ width, height, land, borders }, layer.names),
		...(layer.insets ?? []).map((inset) => writeInset(inset, layer)),
		`<path fill="none" stroke="${colours.quiet}" stroke-width="${unit}" d="${leaders.join('')}"/>`,
		...shapes,
		writeLabels(marks, size),
		'</svg>',
	].join('\n');
}

/** The lines from the place of a mark that was moved, and from a label that stands off it. */
export function listLeaders({
	x,
	y,
	r,
	from,
	label,
}: Pick<Layer['marks'][number], 'x' | 'y' | 'r' | 'from' | 'label'>): string[] {
	const isMoved = Math.hypot(x - from[0], y - from[1]) > r;
	const ends = [...(isMoved ? [from] : []), ...(label?.line ? [label.line] : [])];
	return ends.map((end) => `M${end.join(' ')}L${x} ${y}`);
}

/** Writes sea, land and borders, and the names on them. */
export function writeGround(
	{ width, height, land, borders }: Pick<Drawing, 'width' | 'height' | 'land' | 'borders'>,
	names: Layer['names'],
): string[] {
	return [
		`<rect width="${width}" height="${height}" fill="${colours.sea}"/>`,
		`<path fill="${colours.land}" d="${land}"/>`,
		`<path fill="none" stroke="${colours.border}" d="${borders}"/>`,
		...(names ? [writeNames(names)] : []),
	];
}

/** Writes the labels of marks, clear of what lies below them. */
export function writeLabels(
	marks: readonly Pick<Layer['marks'][number], 'label'>[],
	size: number,
): string {
	const labels = marks.flatMap(({ label }) =>
		label
			? `<text x="${label.x}" y="${label.y}" text-anchor="${label.anchor}">${escapeXml(label.text)}</text>`
			: [],
	);
	return `<g font-size="${size}" fill="${colours.ink}" stroke="${colours.paper}" stroke-width="${size / 4}" stroke-linejoin="round" paint-order="stroke">${labels.join('')}</g>`;
}

/** Writes the frame of an inset on the drawing, and its ground where it stands. */
function writeInset(
	{ letter, spots, frame, box, scale, land, borders }: Inset,
	{ unit, size }: Layer,
): string {
	const rect = ({ left, top, right, bottom }: Box, fill: string, stroke: string) =>
		`<rect x="${left}" y="${top}" width="${right - left}" height="${bottom - top}" fill="${fill}" stroke="${stroke}" stroke-width="${unit}"/>`;
	const letters = [spots.frame, spots.box].map(
		({ x, y, anchor }) =>
			`<text x="${x}" y="${y}" text-anchor="${anchor}" font-size="${size}" fill="${colours.paper}" stroke="${colours.ink}" stroke-width="${size / 2}" stroke-linejoin="round" paint-order="stroke">${letter}</text>`,
	);
	return [
		rect(frame, 'none', colours.ink),
		rect(box, colours.sea, 'none'),
		`<g transform="translate(${box.left} ${box.top})scale(${scale})"><path fill="${colours.land}" d="${land}"/><path fill="none" stroke="${colours.border}" stroke-width="${1 / scale}" d="${borders}"/></g>`,
		rect(box, 'none', colours.ink),
		...letters,
	].join('');
}
