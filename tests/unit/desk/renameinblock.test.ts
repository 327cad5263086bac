import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readFiles } from '../../../src/check/read.ts';
import { renameRecord } from '../../../src/desk/renamerecord.ts';

test('renameRecord() changes an id in a block of the investigation’s own', () => {
	const folder = mkdtempSync(join(tmpdir(), 'content-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	cpSync('tests/site/otherwise/content', folder, { recursive: true });
	const desk = { folder, name: 'content', files: readFiles(folder) };
	const place = { collection: 'places', id: 'puerto-ceniza' } as const;
	expect(renameRecord(desk, place, 'the-port').done).toBe(true);
	expect(readFileSync(join(folder, 'stories/the-missing-pages.mdx'), 'utf8')).toContain(
		'<LedgerPage source="ledger-1987" page="40" places="the-port, bahia-lirio" state="torn">',
	);
});
