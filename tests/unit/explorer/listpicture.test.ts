import { expect, test } from 'vitest';
import { drawList } from '../../../src/explorer/listpicture.ts';
import { makeLedger, makeRecord } from '../ledger/records.ts';

const ledger = makeLedger([
	makeRecord('places', 'quay', { country: 'IE' }),
	makeRecord('statuses', 'seen'),
	makeRecord('sources', 'ledger'),
	makeRecord('actors', 'board'),
	makeRecord('events', 'seen', {
		...{ date: '2022-03-01', changes: [{ status: 'seen', places: ['quay'] }] },
	}),
	makeRecord('events', 'order', { date: '2022-05-01', countries: ['IE'] }),
	makeRecord('events', 'abroad', { date: '2022-06-01', countries: ['PT'] }),
	makeRecord('claims', 'general', { said: '2022-04-01' }),
]);

test('drawList() draws the places that events change or name, or those of their countries', () => {
	for (const id of ['seen', 'order']) {
		const { drawing, times } = drawList(ledger, [ledger.get('events', id)]);
		expect(drawing!.frames[0]!.states.length).toBe(1);
		expect(times).toBeUndefined();
	}
});

test('drawList() charts when what has no place happened, or was said', () => {
	const events = drawList(ledger, [ledger.get('events', 'abroad')]);
	expect(events).toMatchObject({ drawing: undefined, times: { title: 'When it happened' } });
	const claims = drawList(ledger, [ledger.get('claims', 'general')]);
	expect(claims).toMatchObject({ drawing: undefined, times: { title: 'When it was said' } });
	expect(claims.times!.times.rows[0]!.span).toEqual(['2022-04-01', '2022-04-01']);
});

test('drawList() has nothing to draw for nothing', () => {
	expect(drawList(ledger, [])).toEqual({ drawing: undefined, times: undefined });
});
