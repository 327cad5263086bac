import { expect, test } from 'vitest';
import { listenToKeys } from '../../../../src/client/stage/keys.ts';
import type { Stage } from '../../../../src/client/stage/stage.ts';

const marks = ['quay', 'pier', 'mole'].map((key, i) => ({ key, x: 100 * i, y: 0 }));

/** Presses a key on an element of a map, and returns what the map is asked for. */
function press(key: string, on: string | undefined, held: Partial<KeyboardEvent> = {}) {
	const asked: unknown[] = [];
	const log =
		(name: string) =>
		(...given: unknown[]) =>
			asked.push([name, ...given]);
	let listener = (_: unknown) => {};
	const root = {
		getAttribute: () => null,
		addEventListener: (_: string, listen: typeof listener) => (listener = listen),
	};
	const stage = {
		root,
		markSet: { marks },
		layer: { find: (key: string | null) => ({ mark: marks.find((mark) => mark.key === key) }) },
		camera: {
			size: { width: 150, height: 100 },
			viewport: { x: 75, y: 50, k: 1 },
			toScreen: ({ x, y }: { x: number; y: number }) => [x, y],
			moveTo: log('moveTo'),
			zoom: log('zoom'),
			pan: log('pan'),
		},
		focus: ({ key }: { key: string }) => asked.push(['focus', key]),
	};
	listenToKeys(stage as unknown as Stage, {
		open: ({ key }, isByKey) => asked.push(['open', key, isByKey]),
		close: log('close'),
		showHelp: log('showHelp'),
		showHint: log('showHint'),
	});
	listener({
		key,
		target: on === 'map' ? root : { getAttribute: () => on ?? null },
		preventDefault: log('preventDefault'),
		...held,
	});
	return asked;
}

test('listenToKeys() moves the focus along the marks, and brings a mark into view', () => {
	expect(press('ArrowRight', 'quay')).toEqual([['preventDefault'], ['focus', 'pier']]);
	expect(press('End', 'quay')).toEqual([
		['preventDefault'],
		['moveTo', { x: 200, y: 0, k: 1 }],
		['focus', 'mole'],
	]);
	expect(press('Home', 'map')).toEqual([['preventDefault'], ['focus', 'quay']]);
});

test('listenToKeys() does not let the page scroll at the ends of the marks', () => {
	expect(press('ArrowLeft', 'quay')).toEqual([['preventDefault']]);
});

test('listenToKeys() moves the map with an arrow and Shift, against the arrow', () => {
	expect(press('ArrowRight', 'quay', { shiftKey: true })).toEqual([
		['preventDefault'],
		['pan', -0.2, -0],
	]);
	expect(press('ArrowUp', undefined, { shiftKey: true })).toEqual([
		['preventDefault'],
		['pan', -0, 0.2],
	]);
});

test('listenToKeys() zooms about the mark that has the focus, else in to where most marks stay, and out about the middle', () => {
	expect(press('+', 'pier')).toEqual([['preventDefault'], ['zoom', 2, [100, 0]]]);
	expect(press('=', 'map')).toEqual([['preventDefault'], ['moveTo', { x: 75, y: 50, k: 2 }]]);
	expect(press('-', 'map')).toEqual([['preventDefault'], ['zoom', 0.5]]);
	expect(press('0', 'map')).toEqual([['preventDefault'], ['zoom', 0]]);
});

test('listenToKeys() opens a mark with Enter and Space, closes with Escape, and helps', () => {
	expect(press('Enter', 'pier')).toEqual([['preventDefault'], ['open', 'pier', true]]);
	expect(press(' ', 'pier')).toEqual([['preventDefault'], ['open', 'pier', true]]);
	expect(press('Escape', 'pier')).toEqual([['preventDefault'], ['close']]);
	expect(press('?', 'pier')).toEqual([['preventDefault'], ['showHelp']]);
});

test('listenToKeys() leaves keys alone that mean something else where the focus is', () => {
	expect(press('ArrowRight', undefined)).toEqual([]);
	expect(press('Enter', 'map')).toEqual([]);
	expect(press('+', 'pier', { ctrlKey: true })).toEqual([]);
	expect(press('ArrowRight', 'pier', { altKey: true })).toEqual([]);
	expect(press('a', 'pier')).toEqual([]);
});
