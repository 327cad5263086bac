import { expect, test } from 'vitest';
import { numberId, proposeId } from '../../../src/desk/proposal.ts';

test('proposeId() makes an id of the title, and of a source’s publisher and day', () => {
	expect(proposeId('stories', { title: 'The mayor’s “second” ledger' })).toBe(
		'the-mayors-second-ledger',
	);
	expect(
		proposeId('sources', { publisher: 'Tide Gazette', title: 'Barrels', published: '2024-03-05' }),
	).toBe('tide-gazette-2024-03-05');
});

test('proposeId() writes letters of other alphabets without their marks, and gives nothing where none is Latin', () => {
	expect(proposeId('places', { city: 'Łódź' })).toBe('lodz');
	expect(proposeId('places', { city: 'Tromsø Weiß' })).toBe('tromso-weiss');
	expect(proposeId('places', { city: '東京' })).toBe('');
});

test('proposeId() ends a long id after a whole word', () => {
	const statement =
		'The harbour board let barrels be thrown into the bay at night and said nothing.';
	expect(proposeId('claims', { statement })).toBe(
		'the-harbour-board-let-barrels-be-thrown-into-the',
	);
});

test('numberId() counts on until nothing has the id', () => {
	const taken = ['quay', 'quay-2'];
	expect(numberId('quay', (id) => taken.includes(id))).toBe('quay-3');
	expect(numberId('', () => true)).toBe('');
});
