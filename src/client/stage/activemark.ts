import { hasFocus } from '../dom.ts';
import type { LiveMark } from './livemark.ts';
import { findFocusedKey } from './marklayer.ts';
import type { Stage } from './stage.ts';

/** How long a pointer may be away from mark and card before the card goes, in milliseconds. */
const LEAVE = 300;

/** The mark that a pointer or the focus is on. */
export interface ActiveMark {
	/** The key of the mark, if there is one. */
	readonly key: string | undefined;
	/** Makes the mark with this key the active one; none, if no key is given. */
	activate(key?: string): void;
}

/** Follows pointer and focus over a stage and its card. It calls `onChange` when another mark becomes active. */
export function createActiveMark(
	stage: Stage,
	card: HTMLElement,
	onChange: () => void,
): ActiveMark {
	const { svg, root } = stage;
	let activeKey: string | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;

	const activate = (key?: string) => {
		clearTimeout(timer);
		if (key === activeKey) return;
		activeKey = key;
		onChange();
	};
	const activateTarget = (event: Event) => {
		const mark = findMarkAt(stage, event);
		if (mark) activate(mark.key);
	};
	const leave = () => {
		clearTimeout(timer);
		// A card that was closed stays closed, though the focus is still on its mark.
		const next = () => (hasFocus(card) ? activeKey : activeKey && findFocusedKey(svg));
		timer = setTimeout(() => activate(next()), LEAVE);
	};

	// A mark that appears under a resting pointer is not asked for. Only a move of the pointer asks for it.
	svg.addEventListener('pointermove', (event) => {
		if (event.pointerType === 'mouse' && !event.buttons) activateTarget(event);
	});
	svg.addEventListener('pointerout', leave);
	card.addEventListener('pointerenter', () => clearTimeout(timer));
	card.addEventListener('pointerleave', leave);
	// In Chromium a focus listener on the drawing itself would make it a stop for Tab: https://crbug.com/445798
	root.addEventListener('focusin', activateTarget);
	root.addEventListener('focusout', ({ relatedTarget }) => {
		if (!root.contains(relatedTarget as Node | null)) activate();
	});
	// Escape also closes a card that a pointer opened, wherever the focus is.
	document.addEventListener('keydown', ({ key }) => {
		if (key === 'Escape') activate();
	});

	return {
		get key() {
			return activeKey;
		},
		activate,
	};
}

/** Finds the mark that an event happened to. */
export function findMarkAt({ layer }: Stage, { target }: Event): LiveMark | undefined {
	const element = (target as Element).closest('[data-key]');
	return layer.find(element?.getAttribute('data-key'))?.mark;
}
