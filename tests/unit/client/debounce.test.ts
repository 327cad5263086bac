import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { debounce, flush, flushOnLeave } from '../../../src/client/debounce.ts';

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.runAllTimers();
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

test('debounce() does something once, after a pause of 300 milliseconds', () => {
	const act = vi.fn();
	const counts = [250, 250, 299].map((time) => {
		debounce(act);
		vi.advanceTimersByTime(time);
		return act.mock.calls.length;
	});
	vi.advanceTimersByTime(1);
	expect([...counts, act.mock.calls.length]).toEqual([0, 0, 0, 1]);
});

test('debounce() does all that waits, in the order in which it came', () => {
	const done: string[] = [];
	const [table, title] = [() => done.push('table'), () => done.push('title')];
	for (const act of [table, title, table]) debounce(act);
	vi.advanceTimersByTime(300);
	expect(done).toEqual(['table', 'title']);
});

test('flush() does at once what waits, and nothing is left for later', () => {
	const act = vi.fn();
	debounce(act);
	flush();
	expect(act).toHaveBeenCalledTimes(1);
	vi.advanceTimersByTime(1000);
	expect(act).toHaveBeenCalledTimes(1);
});

test('flush() does not try again what has thrown, and leaves the rest for the next time', () => {
	const [broken, act] = [vi.fn(() => expect.unreachable()), vi.fn()];
	debounce(broken);
	debounce(act);
	expect(flush).toThrow();
	flush();
	expect([broken.mock.calls.length, act.mock.calls.length]).toEqual([1, 1]);
});

test('flushOnLeave() does what waits before the page is printed or left', () => {
	const page = new EventTarget();
	vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
	flushOnLeave();
	const act = vi.fn();
	const counts = ['beforeprint', 'pagehide', 'focus'].map((event) => {
		debounce(act);
		page.dispatchEvent(new Event(event));
		return act.mock.calls.length;
	});
	expect(counts).toEqual([1, 2, 2]);
});
