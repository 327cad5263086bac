import type { LiveMark } from './livemark.ts';
import type { Stage } from './stage.ts';

/** How long a pointer may be away from mark and card before the card goes, in milliseconds. */
const LEAVE = 300;

/** Which mark a pointer or the focus is on, by its key. */
export class ActiveMark {
	over: string | undefined;
	readonly #stage: Stage;
	readonly #card: HTMLElement;
	readonly #changed: () => void;
	#timer = 0;

	constructor(
		stage: Stage,
		card: HTMLElement,
		/** Told when it is another. */
		changed: () => void,
	) {
		this.#stage = stage;
		this.#card = card;
		this.#changed = changed;
		const { svg, root } = stage;
		// Marks that change under a pointer at rest are no wish of its owner: only a move is.
		svg.addEventListener('pointermove', (event) => {
			const key = event.pointerType === 'mouse' && !event.buttons && this.markAt(event)?.key;
			if (key) this.turn(key);
		});
		svg.addEventListener('pointerout', () => this.#leave());
		card.addEventListener('pointerenter', () => clearTimeout(this.#timer));
		card.addEventListener('pointerleave', () => this.#leave());
		// On the drawing itself, a listener to the focus would make it a stop for Tab.
		root.addEventListener('focusin', (event) => {
			const mark = this.markAt(event);
			if (mark) this.turn(mark.key);
		});
		root.addEventListener('focusout', ({ relatedTarget }) => {
			if (!root.contains(relatedTarget as Node | null)) this.turn();
		});
		// A card that a pointer opened goes too, wherever the focus is.
		document.addEventListener('keydown', ({ key }) => {
			if (key === 'Escape') this.turn();
		});
	}

	/** Whether the focus is in the card. */
	get isInside(): boolean {
		return this.#card.contains(document.activeElement);
	}

	/** The mark that something happened to. */
	markAt({ target }: Event): LiveMark | undefined {
		const element = (target as Element).closest('[data-key]');
		return this.#stage.layer.find(element?.getAttribute('data-key'))?.mark;
	}

	/** Turn to another mark, or to none. */
	turn(key?: string): void {
		clearTimeout(this.#timer);
		if (key === this.over) return;
		this.over = key;
		this.#changed();
	}

	#leave(): void {
		clearTimeout(this.#timer);
		const away = () => this.turn(this.isInside ? this.over : this.#stage.layer.held);
		this.#timer = window.setTimeout(away, LEAVE);
	}
}
