import { expect, test } from 'vitest';
import { atTen } from '../../../src/lib/moment.ts';

test('atTen() falls on its day from Hawaii to New Zealand', () => {
	const days = ['Pacific/Honolulu', 'America/St_Johns', 'Asia/Tokyo', 'Pacific/Auckland'].map(
		(timeZone) =>
			new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(
				atTen('2026-01-15'),
			),
	);
	expect(new Set(days)).toEqual(new Set(['2026-01-15']));
});
