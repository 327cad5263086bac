import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPlayer } from '../../../../src/client/controls/player.ts';

const reduced = Object.assign(new EventTarget(), { matches: false });

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('matchMedia', () => reduced);
	vi.stubGlobal('document', Object.assign(new EventTarget(), { hidden: false }));
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

/** Creates a player of steps that are each shown for so long, and returns what it has shown. */
function play(...paces: number[]) {
	const button = Object.assign(new EventTarget(), { hidden: false, textContent: '' });
	const shown: number[] = [];
	createPlayer(button as unknown as HTMLButtonElement, {
		begin: () => (shown.push(0), paces[0] ?? 0),
		next: () => (shown.push(shown.length), paces[shown.length - 1]),
	});
	const press = () => button.dispatchEvent(new Event('click'));
	return { button, shown, press };
}

test('createPlayer() shows each step for as long as it takes to read, and ends with the last', () => {
	const { button, shown, press } = play(2500, 8000);
	press();
	const seen = [2499, 1, 7999, 1].map((time) => (vi.advanceTimersByTime(time), shown.length));
	expect([seen, button.textContent]).toEqual([[1, 2, 2, 3], 'Play']);
});

test('createPlayer() stops at its button, at any other click or key, and when the page is put away', () => {
	const stops = [
		(button: EventTarget) => button.dispatchEvent(new Event('click')),
		() => document.dispatchEvent(new Event('keydown')),
		() => document.dispatchEvent(new Event('click')),
		() => {
			Object.assign(document, { hidden: true });
			document.dispatchEvent(new Event('visibilitychange'));
		},
	];
	for (const stop of stops) {
		const { button, shown, press } = play(2500, 2500, 2500);
		press();
		expect(button.textContent).toBe('Pause');
		stop(button);
		vi.advanceTimersByTime(60_000);
		expect([shown, button.textContent]).toEqual([[0], 'Play']);
	}
});

test('createPlayer() has no button where motion is unwelcome, and stops when it becomes so', () => {
	const { button, shown, press } = play(2500, 2500);
	press();
	Object.assign(reduced, { matches: true });
	reduced.dispatchEvent(new Event('change'));
	vi.advanceTimersByTime(60_000);
	expect([shown, button.hidden]).toEqual([[0], true]);
	expect(play(1).button.hidden).toBe(true);
	Object.assign(reduced, { matches: false });
});
