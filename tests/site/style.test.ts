import { expect, test } from 'vitest';
import { findFaults, readPages } from './pages.ts';

/** The layers of src/styles/, from the weakest on. */
const order = ['tokens', 'base', 'prose', 'print'];

test('on every page the layers of the style have their order, however its parts were joined', () => {
	const faults = findFaults(readPages(), ({ $ }) => {
		const css = $('style').text();
		const named = [...css.matchAll(/@layer\s+([^{;]+)[{;]/g)].flatMap(([, names]) =>
			names!.split(',').map((name) => name.trim()),
		);
		// A layer has its place from where it is named first.
		const met = [...new Set(named)];
		const due = order.filter((name) => met.includes(name));
		return met.length > 0 && String(met) === String(due) ? [] : [String(met)];
	});
	expect(faults).toEqual([]);
});
