import { divideMark } from '../styles/dividedmark.ts';
import { createSvg, find } from './dom.ts';

/** Copies the icon of a mark of these statuses from a template of the page, where that of each status is. */
export function copyIcon(...marks: readonly string[]): SVGElement {
	const { content } = find<HTMLTemplateElement>(document, '#map-marks');
	const singles = marks.map(
		(mark) => [mark, find<SVGElement>(content, `.${mark}`).cloneNode(true) as SVGElement] as const,
	);
	if (!marks[1] && singles[0]) return singles[0][1];
	const { plate, cells, halfWidth } = divideMark(marks.length);
	const half = halfWidth + 1;
	const icon = createSvg('svg', {
		...{ class: 'icon', viewBox: `${-half} -12 ${2 * half} 24`, 'aria-hidden': 'true' },
		...{ width: Math.round((half * 4) / 3), height: 16 },
	});
	icon.append(
		...['ground', 'plate'].map((name) => createSvg('path', { class: name, d: plate })),
		...singles.map(([mark, single], i) => {
			const cell = createSvg('g', { class: mark, transform: cells[i] ?? '' });
			cell.append(...single.querySelectorAll('.solid, .line'));
			return cell;
		}),
	);
	return icon;
}
