import { createSvg, setAttributes } from '../dom.ts';
import { requireValue } from '../require.ts';
import type { Stage } from './stage.ts';

/** How many times the room of a mark its ring is. */
const RING = 1.25;

/** Rings the marks in view that stand for a place of `turned`, by its id, and no others. */
export function drawRings({ markSet, layer }: Stage, turned: ReadonlySet<string>): void {
	for (const { key, states } of markSet.marks) {
		const element = layer.find(key)?.element;
		const old = element?.querySelector('.turned');
		if (!element || !states.some(({ place }) => turned.has(place.id))) {
			old?.remove();
			continue;
		}
		const [reach, body] = element.children;
		const ring = old ?? createSvg('circle', { class: 'turned' });
		setAttributes(ring, { r: RING * Number(reach?.getAttribute('r')) });
		// The label stays the last.
		if (!old) requireValue(body).after(ring);
	}
}
