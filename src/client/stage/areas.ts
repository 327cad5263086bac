import { overlap, type Box } from '../../map/layout/box.ts';
import { measureText } from '../../map/layout/textwidth.ts';
import { LEADING, SPACING } from '../../map/names/setting.ts';
import { setAttributes } from '../dom.ts';

/**
 * Returns a function that shows the names of countries and seas on a plane enlarged `k` times: as large as before, and each
 * only where no mark or label is.
 */
export function createAreas(names: Element | null): (k: number, taken: readonly Box[]) => void {
	const groups = [...(names?.children ?? [])];
	const size = Number(groups[0]?.getAttribute('font-size'));
	const texts = groups
		.flatMap((group) => [...group.children])
		.map((text) => {
			const lines = [...text.childNodes].map(({ textContent }) => textContent?.trim() ?? '');
			const widths = lines.map((line) => measureText(line) + SPACING * line.length);
			const [x, y] = [Number(text.getAttribute('x')), Number(text.getAttribute('y'))];
			return { text, x, y, half: (Math.max(...widths) * size) / 2, lines: lines.length };
		});
	return (k, taken) => {
		for (const group of groups) setAttributes(group, { 'font-size': size / k });
		for (const { text, x, y, half, lines } of texts) {
			const top = y * k - size;
			const [left, right] = [x * k - half, x * k + half];
			const box = { left, top, right, bottom: top + lines * LEADING * size };
			const isHidden = taken.some((other) => overlap(box, other));
			setAttributes(text, { visibility: isHidden ? 'hidden' : 'visible' });
		}
	};
}
