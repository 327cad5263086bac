import type { MapData } from '../content/mapdata.ts';
import type { Scene } from '../content/scene.ts';
import type { View } from '../map/zoom.ts';
import { Attention } from './attention.ts';
import { Card } from './card.ts';
import { copy, find } from './element.ts';
import type { FindNewest } from './events.ts';
import type { Mark } from './gather.ts';
import { listenToPointers } from './gestures.ts';
import { listenToKeys } from './keys.ts';
import { Stage } from './stage.ts';
import { listenToTools, openHint } from './tools.ts';

/** What a figure tells the page. */
export interface Listener {
	/** Another part is in view. */
	move(view: View): void;
	/** A place is chosen, or none any more. */
	choose(place: string | undefined): void;
	help(): void;
}

/** One drawing with its buttons and its card. */
export class Figure {
	private readonly stage: Stage;
	private readonly card: Card;
	private readonly attention: Attention;
	private chosen: string | undefined;
	private day = '';

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
		const refresh = () => this.refresh();
		this.stage = new Stage(name, svg, width, data.drawings[name]!, refresh);
		const parts = copy(tools);
		const card = find(parts, '.card');
		this.stage.root.append(parts);
		this.card = new Card(this.stage, card, data, findNewest, refresh);
		this.attention = new Attention(this.stage, card, refresh);
		this.listen();
	}

	/** Show a scene, in a view, with the card of the chosen place. */
	show({ day, known, on }: Scene, view: View, place: string | undefined): void {
		const { stage, attention } = this;
		const isOpen = attention.over && (place || !this.chosen);
		this.day = day;
		this.chosen = place;
		// Before the first place is reported, the map is there and empty.
		this.section.hidden = known.length > 0 && !known.some((one) => one.place.on === stage.name);
		stage.show(on.get(stage.name) ?? [], view);
		// The focus may have gone on to a cluster; that alone opens no card.
		if (attention.over && !isOpen) attention.turn();
		this.refresh();
	}

	/** The mark whose card is shown: the one that is pointed at, or the one of the chosen place. */
	private get mark(): Mark | undefined {
		const over = this.stage.layer.find(this.attention.over)?.mark;
		return over ?? (this.chosen ? this.stage.markOf(this.chosen) : undefined);
	}

	private refresh(): void {
		const { chosen, mark, attention } = this;
		const stands = mark?.stands ?? [];
		const own = stands.filter(({ place }) => place.id === chosen);
		const isOwn = own.length > 0 && (mark!.key !== attention.over || stands.length === 1);
		this.card.show(mark, isOwn ? own : stands, this.day, isOwn || attention.isInside);
	}

	private listen(): void {
		const { stage, listener, attention } = this;
		const settle = () => listener.move(stage.view);
		const close = () => this.close();
		listenToPointers(stage, settle, openHint(stage));
		listenToTools(stage, { close, settle });
		listenToKeys(stage, {
			open: (mark) => this.open(mark, true),
			close,
			help: listener.help,
			settle,
		});
		stage.svg.addEventListener('click', (event) => {
			// With a key held, a link is a link.
			if (event.ctrlKey || event.metaKey || event.shiftKey) return;
			event.preventDefault();
			const mark = attention.markAt(event);
			if (mark) this.open(mark, event.detail === 0);
			else close();
		});
	}

	/** Choose a place, or take a cluster apart. */
	private open(mark: Mark, byKey: boolean): void {
		const { stage, listener, attention } = this;
		if (mark.stands.length === 1) {
			attention.over = mark.key;
			listener.choose(mark.stands[0]!.place.id);
			if (byKey) this.card.enter();
		} else if (stage.split(mark)) {
			attention.over = undefined;
			if (byKey) stage.focus(stage.markOf(mark.stands[0]!.place.id));
			listener.move(stage.view);
		} else {
			attention.turn(mark.key);
			this.card.enter();
		}
	}

	private close(): void {
		const { stage, attention, mark } = this;
		if (mark && attention.isInside) stage.focus(mark);
		attention.turn();
		if (this.chosen) this.listener.choose(undefined);
	}
}
