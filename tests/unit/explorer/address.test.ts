import { expect, test } from 'vitest';
import { formatAddress, parseAddress, type MapState } from '../../../src/explorer/address.ts';

const size = { width: 720, height: 640 };
const options = {
	days: ['2019-06-14', '2020-02-29', '2021-01-31'],
	first: '2014-12-31',
	today: '2023-05-01',
	statuses: ['reported', 'searched', 'cleared'],
	countries: ['CL', 'PE', 'UY'],
	places: new Set(['salt-quay', 'tin-harbour']),
	drawings: { region: size, world: { width: 880, height: 400 } },
};
const start: MapState = {
	day: '2023-05-01',
	statuses: undefined,
	countries: undefined,
	place: undefined,
	viewports: { region: { x: 360, y: 320, k: 1 }, world: { x: 440, y: 200, k: 1 } },
};
const read = (address: string) => parseAddress(address, options);

test('formatAddress() has nothing to say of the map as it opens', () => {
	expect(formatAddress(start, options)).toBe('');
	expect(read('')).toEqual(start);
});

test('formatAddress() leads to the page of the last change, which shows the same day without a script', () => {
	expect(formatAddress({ ...start, day: '2020-02-29' }, options)).toBe('2020-02-29/');
	expect(formatAddress({ ...start, day: '2020-12-31' }, options)).toBe(
		'2020-02-29/?day=2020-12-31',
	);
	expect(formatAddress({ ...start, day: '2022-02-02' }, options)).toBe(
		'2021-01-31/?day=2022-02-02',
	);
});

test('formatAddress() names a day before the first change on the page of today, as none is nearer', () => {
	expect(formatAddress({ ...start, day: '2019-03-01' }, options)).toBe('?day=2019-03-01');
});

test('formatAddress() says what was chosen in words of the site', () => {
	const state: MapState = {
		...start,
		statuses: ['searched', 'cleared'],
		countries: ['CL'],
		place: 'salt-quay',
		viewports: { ...start.viewports, region: { x: 200.5, y: 300.25, k: 4 } },
	};
	expect(formatAddress(state, options)).toBe(
		'?status=searched,cleared&country=CL&place=salt-quay&region=200.5,300.25,4',
	);
});

test('what else is asked for is kept as it is written, after what the map asks for by itself', () => {
	const address = '?country=CL&year=2019-2020&kind=order,plea';
	expect(read(address).more).toBe('year=2019-2020&kind=order,plea');
	expect(formatAddress(read(address), options)).toBe(address);
	expect(read('?kind=&day=2020-07-01').more).toBeUndefined();
});

test.each<Partial<MapState>>([
	{},
	{ day: '2019-06-14' },
	{ day: '2019-06-30', statuses: ['cleared'] },
	{ day: '2019-03-01', countries: ['PE'] },
	{ statuses: [] },
	{ countries: ['PE'], place: 'tin-harbour' },
	{ viewports: { region: { x: 90.25, y: 100, k: 5.657 }, world: { x: 500, y: 200, k: 2 } } },
])('parseAddress() gives back what formatAddress() was given: %j', (part) => {
	const state = { ...start, ...part };
	expect(read(formatAddress(state, options))).toEqual(state);
});

test.each([
	'nonsense',
	'?day=2020-02-30',
	'?day=yesterday',
	'2024-13-01/',
	'?status=,,',
	'?status=nowhere',
	'?status=reported,searched,cleared',
	'?country=XX&place=atlantis',
	'?country=cl',
	'?region=1,2',
	'?region=1,2,x&world=NaN,NaN,NaN',
	'?region=1,2,3,4',
	'?region=Infinity,0,2',
	'?%%%&=&&day',
	'?place=constructor&country=__proto__',
])('parseAddress() lets go of what makes no sense: %s', (address) => {
	expect(read(address)).toEqual(start);
});

test('parseAddress() stays between the first day and today, and within the drawing', () => {
	expect(read('?day=1066-10-14').day).toBe('2014-12-31');
	expect(read('?day=2999-01-01').day).toBe('2023-05-01');
	expect(read('?region=-5,-5,99').viewports['region']).toEqual({ x: 22.5, y: 20, k: 16 });
});

test('parseAddress() knows a day by the page, and a day that is named over it', () => {
	expect(read('2020-02-29/').day).toBe('2020-02-29');
	expect(read('2020-02-29/?day=2020-07-01').day).toBe('2020-07-01');
});
