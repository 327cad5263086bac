import type { Drawing, Layer } from '../map/draw.ts';
import type { Inset } from '../map/insets/inset.ts';
import type { Box } from '../map/layout/box.ts';
import { tally } from '../lib/tally.ts';
import { divideRing } from '../styles/clusterring.ts';
import { divideMark } from '../styles/dividedmark.ts';
import { marks, type MarkName } from '../styles/statusmark.ts';
import { colours } from '../styles/palette.ts';
import { writeNames } from './lettering.ts';
import { escapeXml } from './text.ts';

/** How the mark of each place is drawn, by the place’s id: a shape for each status; weakly sourced ones in dashes. */
export type MarkStyles = ReadonlyMap<string, { marks: readonly MarkName[]; weak: boolean }>;

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
	const leaders = marks
		.filter(({ x, y, r, from }) => Math.hypot(x - from[0], y - from[1]) > r)
		.map(({ x, y, from }) => `M${from[0]} ${from[1]}L${x} ${y}`);
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
		const dashes = style.weak ? ' stroke-dasharray="3.5 2.5"' : '';
		return `<use href="#${nameShape(style.marks)}" transform="translate(${x} ${y})scale(${+(r / 8).toFixed(2)})"${dashes}/>`;
	});
	const labels = marks.flatMap(({ label }) =>
		label
			? `<text x="${label.x}" y="${label.y}" text-anchor="${label.anchor}">${escapeXml(label.text)}</text>`
			: [],
	);
	return [
		`<svg x="${at.x}" y="${at.y}" width="${at.width}" height="${at.height}" viewBox="0 0 ${width} ${height + (layer.below ?? 0)}">`,
		`<rect width="${width}" height="${height}" fill="${colours.sea}"/>`,
		`<path fill="${colours.land}" d="${land}"/>`,
		`<path fill="none" stroke="${colours.border}" d="${borders}"/>`,
		...(layer.names ? [writeNames(layer.names)] : []),
		...(layer.insets ?? []).map((inset) => writeInset(inset, layer)),
		`<path fill="none" stroke="${colours.quiet}" stroke-width="${unit}" d="${leaders.join('')}"/>`,
		...shapes,
		`<g font-size="${size}" fill="${colours.ink}" stroke="${colours.paper}" stroke-width="${size / 4}" stroke-linejoin="round" paint-order="stroke">${labels.join('')}</g>`,
		'</svg>',
	].join('\n');
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
			`<text x="${x}" y="${y}" text-anchor="${anchor}" font-size="${size}" fill="${colours.ink}">${letter}</text>`,
	);
	return [
		rect(frame, 'none', colours.ink),
		rect(box, colours.sea, 'none'),
		`<g transform="translate(${box.left} ${box.top})scale(${scale})"><path fill="${colours.land}" d="${land}"/><path fill="none" stroke="${colours.border}" stroke-width="${1 / scale}" d="${borders}"/></g>`,
		rect(box, 'none', colours.ink),
		...letters,
	].join('');
}

/** Writes the ground of a cluster, and the ring of what its places are, in proportion. */
function writeRing(
	shares: readonly [MarkName, number][],
	{ x, y, r, unit }: { x: number; y: number; r: number; unit: number },
): string {
	const arcs = divideRing(
		r,
		shares.map(([, count]) => count),
	);
	const paths = shares.map(([mark], i) => `<path stroke="${colours[mark]}" d="${arcs[i]}"/>`);
	return [
		`<circle cx="${x}" cy="${y}" r="${r + 3 * unit}" fill="${colours.paper}"/>`,
		`<g transform="translate(${x} ${y})" fill="none" stroke-width="${3.5 * unit}">${paths.join('')}</g>`,
	].join('');
}

/** The id of the definition of a mark of these statuses. */
export function nameShape(names: readonly MarkName[]): string {
	return names.join('-');
}

/** Writes the definition of a mark in its colours, with a rim of paper that keeps it clear of what lies below. */
export function writeShape(names: readonly MarkName[]): string {
	const { plate, cells } = divideMark(names.length);
	const isDivided = names.length > 1;
	const shapes = names.map((name, i) => {
		const { solid, line } = marks[name];
		const colour = colours[name];
		const shape = [
			solid && `<path d="${solid}" fill="${colour}"/>`,
			`<path d="${line}" fill="none" stroke="${colour}" stroke-width="2.5"/>`,
		].join('');
		return isDivided ? `<g transform="${cells[i]}">${shape}</g>` : shape;
	});
	const ground = isDivided ? plate : names.map((name) => marks[name].line).join('');
	return [
		`<g id="${nameShape(names)}">`,
		`<path d="${ground}" fill="${colours.paper}" stroke="${colours.paper}" stroke-width="5" stroke-linejoin="round"/>`,
		isDivided && `<path d="${plate}" fill="none" stroke="${colours.ink}" stroke-width="1.5"/>`,
		...shapes,
		'</g>',
	]
		.filter(Boolean)
		.join('');
}
