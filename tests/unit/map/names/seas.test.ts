import { geoContains } from 'd3-geo';
import { expect, test } from 'vitest';
import { seas } from '../../../../src/map/names/seas.ts';
import { atlases } from '../../../../src/map/outline/atlas.ts';
import * as words from '../../../../src/words/words.ts';

test('each sea has its position on water', () => {
	const onLand = Object.entries(seas).filter(([, [lon, lat]]) =>
		geoContains(atlases['50m'].land, [lon, lat]),
	);
	expect(onLand).toEqual([]);
});

test('each sea has a name in the words of the site, and each name a sea', () => {
	expect(Object.keys(words.seas).sort()).toEqual(Object.keys(seas).sort());
});
