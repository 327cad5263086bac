import type { MapData } from '../explorer/wire.ts';
import type { Snapshot } from '../explorer/snapshot.ts';
import type { Viewport } from '../map/zoom.ts';
import { ActiveMark } from './stage/hover.ts';
import { Card } from './card/card.ts';
import { cloneTemplate, find } from './dom.ts';
import type { FindNewest } from './card/newest.ts';
import type { LiveMark } from './stage/livemark.ts';
import { listenToPointers } from './stage/gestures.ts';
import { listenToKeys } from './stage/keys.ts';
import { Stage } from './stage/stage.ts';
import { listenToTools, createHint } from './stage/tools.ts';

/** What a figure tells the page. */
interface Listener {
	/** Another part is in view. */
	move(viewport: Viewport): void;
	/** A place is chosen, or none any more. */
	choose(place: string | undefined): void;
	help(): void;
}

/** One drawing with its buttons and its card. */
export class Figure {
	readonly #stage: Stage;
	readonly #card: Card;
	readonly #attention: ActiveMark;
	#chosen: string | undefined;
	#day = '';

	constructor(
		private readonly section: HTMLElement,
		svg: SVGSVGElement,
		width: number,
		tools: HTMLTemplateElement,
		data: MapData,
		findNewest: FindNewest,
		private readonly listener: Listener,
	) {
		const name = section.dataset['drawing']!;
		const refresh = () => this.#refresh();
		this.#stage = new Stage(name, svg, width, data.drawings[name]!, refresh);
		const parts = cloneTemplate(tools);
		const card = find(parts, '.card');
		this.#stage.root.append(parts);
		this.#card = new Card(this.#stage, card, data, findNewest, refresh);
		this.#attention = new ActiveMark(this.#stage, card, refresh);
		this.#listen();
	}

	/** Show a scene, in a view, with the card of the chosen place. */
	show({ day, known, byDrawing }: Snapshot, viewport: Viewport, place: string | undefined): void {
		const isOpen = this.#attention.over && (place || !this.#chosen);
		this.#day = day;
		this.#chosen = place;
		// Before the first place is reported, the map is there and empty.
		this.section.hidden =
			known.length > 0 && !known.some((one) => one.place.on === this.#stage.name);
		this.#stage.show(byDrawing.get(this.#stage.name) ?? [], viewport);
		// The focus may have gone on to a cluster; that alone opens no card.
		if (this.#attention.over && !isOpen) this.#attention.turn();
		this.#refresh();
	}

	/** The mark whose card is shown: the one that is pointed at, or the one of the chosen place. */
	get #mark(): LiveMark | undefined {
		const over = this.#stage.layer.find(this.#attention.over)?.mark;
		return over ?? (this.#chosen ? this.#stage.markOf(this.#chosen) : undefined);
	}

	#refresh(): void {
		const activeMark = this.#attention;
		const mark = this.#mark;
		const states = mark?.states ?? [];
		const own = states.filter(({ place }) => place.id === this.#chosen);
		const isOwn = own.length > 0 && (mark!.key !== activeMark.over || states.length === 1);
		this.#card.show(mark, isOwn ? own : states, this.#day, isOwn || activeMark.isInside);
	}

	#listen(): void {
		const { listener } = this;
		const stage = this.#stage;
		const moveEnd = () => listener.move(stage.viewport);
		const close = () => this.#close();
		listenToPointers(stage, moveEnd, createHint(stage));
		listenToTools(stage, { close, moveEnd });
		listenToKeys(stage, {
			open: (mark) => this.#open(mark, true),
			close,
			help: listener.help,
			moveEnd,
		});
		stage.svg.addEventListener('click', (event) => {
			// With a key held, a link is a link.
			if (event.ctrlKey || event.metaKey || event.shiftKey) return;
			event.preventDefault();
			const mark = this.#attention.markAt(event);
			if (mark) this.#open(mark, event.detail === 0);
			else close();
		});
	}

	/** Choose a place, or take a cluster apart. */
	#open(mark: LiveMark, byKey: boolean): void {
		const { listener } = this;
		const stage = this.#stage;
		const activeMark = this.#attention;
		if (mark.states.length === 1) {
			activeMark.turn(mark.key);
			listener.choose(mark.states[0]!.place.id);
			if (byKey) this.#card.enter();
		} else if (stage.split(mark)) {
			activeMark.turn();
			if (byKey) stage.focus(stage.markOf(mark.states[0]!.place.id));
			listener.move(stage.viewport);
		} else {
			activeMark.turn(mark.key);
			this.#card.enter();
		}
	}

	#close(): void {
		const mark = this.#mark;
		if (mark && this.#attention.isInside) this.#stage.focus(mark);
		this.#attention.turn();
		if (this.#chosen) this.listener.choose(undefined);
	}
}
