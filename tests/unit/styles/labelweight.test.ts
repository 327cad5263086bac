import { expect, test } from 'vitest';
import { statusSchema } from '../../../src/schema/status.ts';
import { labelWeights, weighStatuses } from '../../../src/styles/labelweight.ts';

test('every weight that an editor may choose is in the table, and no other', () => {
	expect(statusSchema.shape.weight.unwrap().options).toEqual(Object.keys(labelWeights));
});

test('weighStatuses() takes the heaviest, and more where accounts differ', () => {
	const { decided, answered, reported } = labelWeights;
	expect(weighStatuses([reported])).toBe(1);
	expect(weighStatuses([decided])).toBe(3);
	expect(weighStatuses([answered, decided])).toBe(4);
	expect(weighStatuses([answered, answered])).toBe(3);
	expect(weighStatuses([])).toBe(0);
});
