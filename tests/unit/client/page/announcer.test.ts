import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAnnouncer } from '../../../../src/client/page/announcer.ts';

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

/** Opens a live region, and returns how to announce in it and what it has announced. */
function open() {
	const heard: string[] = [];
	const region = {
		get textContent() {
			return heard.at(-1) ?? '';
		},
		set textContent(text) {
			heard.push(text);
		},
	};
	const announce = createAnnouncer(region as HTMLElement);
	const wait = (time: number) => {
		vi.advanceTimersByTime(time);
		return [...heard];
	};
	return { announce, wait };
}

test('createAnnouncer() announces a first text at once', () => {
	const { announce, wait } = open();
	announce('two places');
	expect(wait(1)).toEqual(['two places']);
});

test('createAnnouncer() announces no more often than every second and a half', () => {
	const { announce, wait } = open();
	announce('one');
	wait(1);
	announce('two');
	expect([wait(1490), wait(20)]).toEqual([['one'], ['one', 'two']]);
});

test('createAnnouncer() announces once, and only the newest of the texts that wait', () => {
	const { announce, wait } = open();
	announce('one');
	wait(1);
	for (const text of ['two', 'three', 'four']) announce(text);
	expect([wait(1490), wait(20), wait(5000)]).toEqual([['one'], ['one', 'four'], ['one', 'four']]);
});

test('createAnnouncer() lets a person hear a long text to its end', () => {
	const { announce, wait } = open();
	const long = 'a'.repeat(100);
	announce(long);
	wait(1);
	announce('next');
	expect([wait(3990), wait(20)]).toEqual([[long], [long, 'next']]);
});

test('createAnnouncer() announces at once after a pause', () => {
	const { announce, wait } = open();
	announce('one');
	wait(2000);
	announce('two');
	expect(wait(1)).toEqual(['one', 'two']);
});
