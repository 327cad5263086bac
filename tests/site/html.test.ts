import { expect, test } from 'vitest';
import { findFaults, readPages } from './pages.ts';
import { validator } from './validator.ts';

test('every page is valid HTML, and no rule of access is broken', async () => {
	const pages = readPages();
	const reports = await Promise.all(pages.map(({ html }) => validator.validateString(html)));
	const faults = findFaults(pages, (page) =>
		reports[pages.indexOf(page)]!.results.flatMap(({ messages }) =>
			messages.map(
				({ line, column, ruleId, message }) => `${line}:${column} ${message} (${ruleId})`,
			),
		),
	);
	expect(faults).toEqual([]);
});
