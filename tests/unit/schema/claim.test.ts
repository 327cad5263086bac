import { expect, test } from 'vitest';
import { claimSchema } from '../../../src/schema/claim.ts';

const claim = { statement: 'It was so.', speaker: 'tide', sources: [{ source: 'ledger' }] };

test.each([
	['reported', [], []],
	['confirmed officially', ['board'], []],
	['confirmed officially', [], [['standing', 'Say under “confirmedBy” who confirmed it.']]],
	[
		'alleged',
		['board'],
		[['confirmedBy', 'Take it out: the standing does not say that it was confirmed.']],
	],
])('a claim is %s by %j, or the check says what to write', (standing, confirmedBy, faults) => {
	const issues = claimSchema.safeParse({ ...claim, standing, confirmedBy }).error?.issues ?? [];
	expect(issues.map(({ path, message }) => [path.join('.'), message])).toEqual(faults);
});
