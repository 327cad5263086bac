import { overlap, type Box } from '../../map/layout/box.ts';
import { measureText } from '../../map/layout/textwidth.ts';
import { LEADING, SPACING } from '../../map/names/setting.ts';
import { setAttributes } from '../dom.ts';

/** How far a name may reach over what is about it, in user units: as far as rounding has moved it. */
const MARGIN = 1;

/**
 * Returns a function that shows the names of countries and seas on a plane enlarged `k` times: as large as before, and each
 * only where no mark or label is.
 */
export function createAreas(names: Element | null): (k: number, taken: readonly Box[]) => void {
	const groups = [...(names?.children ?? [])];
	const size = Number(groups[0]?.getAttribute('font-size'));
	const texts = groups.flatMap((group) => {
		const spacing = group.classList.contains('countries') ? SPACING : 0;
		return [...group.children].map((text) => {
			const lines = [...text.childNodes].map(({ textContent }) => textContent?.trim() ?? '');
			const widths = lines.map((line) => measureText(line) + spacing * [...line].length);
			const [x, y] = [Number(text.getAttribute('x')), Number(text.getAttribute('y'))];
			const half = (Math.max(...widths) * size) / 2 - MARGIN;
			return { text, x, y, half, shift: (spacing * size) / 2, lines: lines.length };
		});
	});
	return (k, taken) => {
		for (const group of groups) setAttributes(group, { 'font-size': size / k });
		for (const { text, x, y, half, shift, lines } of texts) {
			const top = y * k - 0.9 * size + MARGIN;
			const middle = x * k - shift;
			const bottom = top + lines * LEADING * size - 2 * MARGIN;
			const box = { left: middle - half, top, right: middle + half, bottom };
			const isHidden = taken.some((other) => overlap(box, other));
			setAttributes(text, { visibility: isHidden ? 'hidden' : 'visible' });
		}
	};
}
