import type { LiveMark } from './livemark.ts';
import type { Stage } from './stage.ts';

/** What keys can ask for besides moving. */
interface Orders {
	open(mark: LiveMark): void;
	close(): void;
	help(): void;
	moveEnd(): void;
}

/** How far an arrow with Shift moves the view, as a share of it. */
const STEP = 0.2;

/** Where each arrow leads, to the right and down. */
const sides: Record<string, [number, number]> = {
	ArrowRight: [1, 0],
	ArrowDown: [0, 1],
	ArrowLeft: [-1, 0],
	ArrowUp: [0, -1],
};

/** The keys of a map; they hold only while it has the focus. */
export function listenToKeys(stage: Stage, { open, close, help, moveEnd }: Orders): void {
	stage.root.addEventListener('keydown', (event) => {
		const { key, target, shiftKey } = event;
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const mark = stage.layer.find((target as Element).getAttribute('data-key'))?.mark;
		/** Whether the focus is on a mark, or on the map where the mark has gone out of view. */
		const isOn = !!mark || target === stage.root;
		const side = sides[key];
		const { width, height } = stage.size;
		/** Go to a mark by its place in the order of the table, and bring it into view. */
		const go = (at: number) => {
			const next = stage.marks[at];
			if (!next) return;
			const [left, top] = stage.spot(next);
			if (left < 0 || top < 0 || left > width || top > height) {
				stage.setViewport({ ...next, k: stage.viewport.k });
				moveEnd();
			}
			stage.focus(next);
		};
		const zoom = (factor: number) => {
			stage.zoom(factor, mark && stage.spot(mark));
			moveEnd();
		};
		const orders: Record<string, (() => void) | false | undefined> = {
			'+': () => zoom(2),
			'=': () => zoom(2),
			'-': () => zoom(0.5),
			'0': () => zoom(0),
			'?': help,
			Escape: close,
			Enter: mark && (() => open(mark)),
			' ': mark && (() => open(mark)),
			Home: isOn && (() => go(0)),
			End: isOn && (() => go(stage.marks.length - 1)),
			...(side && {
				[key]: shiftKey
					? () => {
							stage.pan([-side[0] * width * STEP, -side[1] * height * STEP]);
							moveEnd();
						}
					: isOn && (() => go(stage.marks.indexOf(mark!) + side[0] + side[1])),
			}),
		};
		const order = orders[key];
		if (!order) return;
		event.preventDefault();
		order();
	});
}
