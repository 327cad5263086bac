import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createRoute } from '../../../src/client/maproute.ts';
import type { MapState } from '../../../src/explorer/address.ts';

const state: MapState = {
	day: '2022-06-30',
	statuses: undefined,
	countries: undefined,
	place: undefined,
	viewports: {},
};
const at = (day: string): MapState => ({ ...state, day });

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.runAllTimers();
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

/** Opens the map at an address, with a history that writes down each step and each address that it replaces. */
function open(address: string) {
	const written: string[][] = [];
	const page = new EventTarget();
	const location = { pathname: '', search: '' };
	const go = (address: string) => {
		const url = new URL(address, 'https://site.example');
		Object.assign(location, { pathname: url.pathname, search: url.search });
	};
	const write = (name: string) => (_: null, __: '', address: string) => {
		written.push([name, address]);
		go(address);
	};
	const link = { href: '' };
	vi.stubGlobal('location', location);
	vi.stubGlobal('history', { pushState: write('push'), replaceState: write('replace') });
	vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
	vi.stubGlobal('document', {
		querySelectorAll: (selector: string) => (selector === '[data-home]' ? [link] : []),
	});
	const returned: string[] = [];
	go(address);
	const route = createRoute({
		home: '/map/',
		options: {
			days: ['2022-01-31', '2022-06-30'],
			first: '2020-01-01',
			today: '2023-01-01',
			statuses: ['denied', 'reported'],
			countries: ['CL', 'PE'],
			places: new Set(['quay']),
			drawings: {},
		},
		onReturn: ({ day }) => returned.push(day),
	});
	const goBack = (address: string) => {
		go(address);
		page.dispatchEvent(new Event('popstate'));
	};
	return { route, written, link, returned, goBack, wait: () => vi.advanceTimersByTime(300) };
}

test('read() returns the state that the address stands for', () => {
	const { route } = open('/map/2022-01-31/?day=2022-02-03&status=denied&place=quay');
	expect(route.read()).toEqual({
		day: '2022-02-03',
		statuses: ['denied'],
		countries: undefined,
		place: 'quay',
		viewports: {},
	});
});

test('write() writes a step into the history once the reader has stopped', () => {
	const { route, written, wait } = open('/map/');
	route.write({ ...at('2022-06-30'), place: 'quay' }, 'push');
	expect(written).toEqual([]);
	wait();
	expect(written).toEqual([['push', '/map/2022-06-30/?place=quay']]);
});

test('write() makes each pushed state a step of its own', () => {
	const { route, written, wait } = open('/map/');
	route.write(at('2022-01-31'), 'push');
	route.write(at('2022-06-30'), 'push');
	wait();
	expect(written).toEqual([
		['push', '/map/2022-01-31/'],
		['push', '/map/2022-06-30/'],
	]);
});

test('write() merges states into one step', () => {
	const { route, written, wait } = open('/map/');
	route.write(at('2022-01-31'), 'merge');
	route.write(at('2022-06-30'), 'merge');
	wait();
	expect(written).toEqual([['push', '/map/2022-06-30/']]);
});

test('write() replaces the address where the change is no step', () => {
	const { route, written, wait } = open('/map/');
	route.write(at('2022-06-30'), 'replace');
	wait();
	expect(written).toEqual([['replace', '/map/2022-06-30/']]);
});

test('write() keeps a step that waits when a replacing state follows', () => {
	const { route, written, wait } = open('/map/');
	route.write(at('2022-01-31'), 'push');
	route.write(at('2022-06-30'), 'replace');
	wait();
	route.write(at('2022-01-31'), 'replace');
	wait();
	expect(written).toEqual([
		['push', '/map/2022-06-30/'],
		['replace', '/map/2022-01-31/'],
	]);
});

test('write() leaves an address alone that stands already', () => {
	const { route, written, wait } = open('/map/2022-06-30/');
	route.write(at('2022-06-30'), 'push');
	wait();
	expect(written).toEqual([]);
});

test('Back forgets what waits, and returns the state of its address', () => {
	const { route, written, returned, goBack, wait } = open('/map/');
	route.write(at('2022-06-30'), 'push');
	goBack('/map/2022-01-31/');
	wait();
	expect([returned, written]).toEqual([['2022-01-31'], []]);
});

test('the links out of a frame lead to the state that is read or written', () => {
	const { route, link, wait } = open('/map/2022-01-31/');
	route.read();
	expect(link.href).toBe('/map/2022-01-31/');
	route.write(at('2022-06-30'), 'replace');
	wait();
	expect(link.href).toBe('/map/2022-06-30/');
});
