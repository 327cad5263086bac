import type { Mark } from './gather.ts';
import type { Stage } from './stage.ts';

/** What keys can ask for besides moving. */
interface Orders {
	open(mark: Mark): void;
	close(): void;
	help(): void;
	settle(): void;
}

/** How far an arrow with Shift moves the view, as a share of it. */
const STEP = 0.2;

/** The keys of a map; they hold only while it has the focus. */
export function listenToKeys(stage: Stage, { open, close, help, settle }: Orders): void {
	stage.root.addEventListener('keydown', (event) => {
		const { key, target, shiftKey } = event;
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		const held = (target as Element).getAttribute('data-key');
		const mark = stage.marks.find((one) => one.key === held);
		const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[key];
		const { width, height } = stage.size;
		const pans: Record<string, [number, number]> = {
			ArrowRight: [-width * STEP, 0],
			ArrowLeft: [width * STEP, 0],
			ArrowDown: [0, -height * STEP],
			ArrowUp: [0, height * STEP],
		};
		const zoom = (factor: number) => {
			const seen = mark && stage.seat(mark);
			stage.zoom(factor, seen);
			settle();
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
			Home: mark && (() => go(stage, 0)),
			End: mark && (() => go(stage, stage.marks.length - 1)),
			...(steps && {
				[key]: shiftKey
					? () => {
							stage.pan(pans[key]!);
							settle();
						}
					: mark && (() => go(stage, stage.marks.indexOf(mark) + steps)),
			}),
		};
		const order = Object.hasOwn(orders, key) && orders[key];
		if (!order) return;
		event.preventDefault();
		order();
	});
}

/** Give the focus to a mark by its place in the order of the table, and bring it into view. */
function go(stage: Stage, at: number): void {
	const mark = stage.marks[at];
	if (!mark) return;
	stage.reveal(mark);
	stage.focus(mark);
}
