import { expect, test } from 'vitest';
import { placeNames, type AreaNames } from '../../../../src/map/names/areaname.ts';
import { surveyGround } from '../../../../src/map/names/ground.ts';
import { overlap, type Box } from '../../../../src/map/layout/box.ts';
import { createPlane, square } from './plane.ts';

/** A frame 100 degrees wide and 50 high. */
const size = { width: 400, height: 200 };
const projection = createPlane(size);

const draw = (
	shapes: Record<string, ReturnType<typeof square>[]>,
	names: Partial<AreaNames>,
	taken: Box[] = [],
) => {
	const ground = surveyGround(new Map(Object.entries(shapes)), projection, size);
	const all = { countries: new Map<string, string>(), seas: [], language: 'en', ...names };
	return placeNames(all, { ground, projection, unit: 1, taken });
};
const name = (...names: [string, string][]) => ({ countries: new Map(names) });

test('placeNames() writes a country’s name in capitals in the middle of its land', () => {
	const { size, countries, seas } = draw({ AA: [square(20, 10, 60, 40)] }, name(['AA', 'Quay']));
	expect([size, seas]).toEqual([10, []]);
	// The middle is at 40° east and 25° north; the baseline is below it.
	expect(countries).toEqual([{ lines: ['QUAY'], x: 161, y: 103 }]);
});

test('placeNames() breaks a long name where one line has no room', () => {
	const { countries } = draw({ AA: [square(20, 10, 40, 40)] }, name(['AA', 'New Salt Quay']));
	expect(countries.map(({ lines }) => lines)).toEqual([['NEW SALT', 'QUAY']]);
});

test('placeNames() leaves out a name that would stand on another country', () => {
	const land = { AA: [square(20, 20, 26, 30)], BB: [square(0, 0, 20, 50), square(26, 0, 99, 50)] };
	expect(draw(land, name(['AA', 'Harbour'])).countries).toEqual([]);
});

test('placeNames() lets the end of a name stand on the sea where the land is too narrow', () => {
	const { countries } = draw({ AA: [square(20, 10, 31, 40)] }, name(['AA', 'Quays']));
	expect(countries.map(({ lines }) => lines)).toEqual([['QUAYS']]);
});

test('placeNames() moves a name off marks, and leaves it out where they leave no room', () => {
	const land = { AA: [square(20, 10, 60, 40)] };
	const mark = { left: 150, top: 90, right: 175, bottom: 115 };
	const [first] = draw(land, name(['AA', 'Quay']), [mark]).countries;
	const box = { left: (first?.x ?? 0) - 20, right: (first?.x ?? 0) + 20 };
	expect(overlap({ ...box, top: (first?.y ?? 0) - 9, bottom: (first?.y ?? 0) + 2 }, mark)).toBe(
		false,
	);
	const all = { left: 0, top: 0, right: 400, bottom: 200 };
	expect(draw(land, name(['AA', 'Quay']), [all]).countries).toEqual([]);
});

test('placeNames() writes a sea as it is called, on water alone and near its position', () => {
	const sea = (lonLat: [number, number]) => ({ seas: [{ name: 'Salt Sea', lonLat, reach: 12 }] });
	const land = { AA: [square(50, 0, 99, 50)] };
	expect(draw(land, sea([25, 25])).seas).toEqual([{ lines: ['Salt Sea'], x: 99, y: 103 }]);
	expect(draw(land, sea([80, 25])).seas).toEqual([]);
});

test('placeNames() leaves a name as it is in a script without capitals, whose letters may be joined', () => {
	const land = { AA: [square(20, 10, 60, 40)] };
	const lines = ['مصر', '中国', 'საქართველო', 'Österreich', 'Ελλάδα'].map(
		(one) => draw(land, name(['AA', one])).countries[0]?.lines[0],
	);
	expect(lines).toEqual(['مصر', '中国', 'საქართველო', 'ÖSTERREICH', 'ΕΛΛΆΔΑ']);
});

test('placeNames() places the same from the same', () => {
	const once = () => draw({ AA: [square(20, 10, 60, 40)] }, name(['AA', 'Quay']));
	expect(once()).toEqual(once());
});
