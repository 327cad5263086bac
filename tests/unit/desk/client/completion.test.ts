import { expect, test } from 'vitest';
import { findOffer } from '../../../../src/desk/client/completion.ts';
import { describeBlocks } from '../../../../src/desk/server/forms.ts';

const ids = (folder: string) =>
	folder === 'places'
		? [{ id: 'salt-quay', name: 'Salt Quay' }]
		: [{ id: `one-of-${folder}`, name: '' }];

/** What is offered after a text, and what of it is replaced. */
function offer(before: string) {
	const found = findOffer(before, describeBlocks(), ids);
	return found && [before.slice(found.from), found.options.map(({ label }) => label)];
}

test('findOffer() offers every block after a <', () => {
	const [from, labels] = offer('One.\n\n<Cl')!;
	expect(from).toBe('<Cl');
	expect(labels).toHaveLength(describeBlocks().length);
	expect(labels).toContain('<Claim');
});

test('findOffer() offers the attributes that a block does not have yet', () => {
	expect(offer('<Quote speaker="a" ')).toEqual(['', ['source', 'at', 'language']]);
	expect(offer('<Cite sou')).toEqual(['sou', ['source', 'at']]);
});

test('findOffer() offers ids of the folder that an attribute points to', () => {
	expect(offer('<Cite source="')).toEqual(['', ['one-of-sources']]);
	expect(offer('<PlaceMap places="tin-bay, sal')).toEqual(['sal', ['salt-quay']]);
	expect(offer('<PlaceMap\n\tcaption="A." places="')).toEqual(['', ['salt-quay']]);
});

test('findOffer() offers nothing in words, in a caption, and after a block', () => {
	expect(offer('A word')).toBeUndefined();
	expect(offer('<Place id="a" /> and ')).toBeUndefined();
	expect(offer('<PlaceMap caption="Sal')).toEqual(['Sal', []]);
	expect(offer('<Nothing id="')).toBeUndefined();
});
