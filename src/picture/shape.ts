import { divideRing } from '../styles/clusterring.ts';
import { divideMark } from '../styles/dividedmark.ts';
import { colours } from '../styles/palette.ts';
import { marks, weakLook, type MarkName } from '../styles/statusmark.ts';

/** Writes the ground of a cluster, and the ring of what its places are, in proportion. */
export function writeRing(
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

/** The attributes of a group that is weakly sourced. */
const weakGroup = ` stroke-dasharray="${weakLook.dashes}" fill-opacity="${weakLook.tint}"`;

/** The mark of a place or of a kind of places: a shape for each status, and which of them are weakly sourced. */
export interface Look {
	marks: readonly MarkName[];
	weak?: readonly boolean[];
}

/** The id of the definition of a mark. */
export function nameShape({ marks: names, weak = [] }: Look): string {
	return names.map((name, i) => (weak[i] ? `weak-${name}` : name)).join('-');
}

/** Writes the definitions of marks, each look once, in the order of their ids. */
export function writeShapes(looks: readonly Look[]): string {
	const used = new Map(looks.map((look) => [nameShape(look), look]));
	const shapes = [...used].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, look]) => writeShape(look));
	return `<defs>${shapes.join('')}</defs>`;
}

/** Writes the definition of a mark in its colours, with a rim of paper that keeps it clear of what lies below. */
export function writeShape({ marks: names, weak = [] }: Look): string {
	const { plate, cells } = divideMark(names.length);
	const isDivided = names.length > 1;
	const shapes = names.map((name, i) => {
		const { solid, line } = marks[name];
		const colour = colours[name];
		const shape = [
			solid && `<path d="${solid}" fill="${colour}"/>`,
			`<path d="${line}" fill="none" stroke="${colour}" stroke-width="2.5"/>`,
		].join('');
		const place = isDivided ? ` transform="${cells[i]}"` : '';
		return `<g${place}${weak[i] ? weakGroup : ''}>${shape}</g>`;
	});
	const ground = isDivided ? plate : names.map((name) => marks[name].line).join('');
	return [
		`<g id="${nameShape({ marks: names, weak })}">`,
		`<path d="${ground}" fill="${colours.paper}" stroke="${colours.paper}" stroke-width="5" stroke-linejoin="round"/>`,
		isDivided && `<path d="${plate}" fill="none" stroke="${colours.ink}" stroke-width="1.5"/>`,
		...shapes,
		'</g>',
	]
		.filter(Boolean)
		.join('');
}
