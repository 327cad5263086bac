import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { createAnswers } from '../../../src/desk/server/answers.ts';
import { makeDeskPage } from '../../../src/desk/server/deskpage.ts';
import { serveDesk, type Sent } from '../../../src/desk/server/deskserver.ts';
import { describeBlocks, describeForms } from '../../../src/desk/server/forms.ts';
import { useBrowser } from '../browser.ts';

/** A desk over a folder of its own. */
interface Room {
	page: Page;
	/** Opens a record and waits for its name. */
	open(path: string): Promise<void>;
	read(path: string): string;
	write(path: string, text: string): void;
	/** What the file holds as it was copied. */
	original(path: string): string;
}

const source = 'tests/site/otherwise/content';

/** Bundles the desk once for all tests of a file; gives the way to sit down at one, over a copy of a small investigation. */
export function useDesk() {
	const visit = useBrowser();
	let files: Record<string, (token: string) => Sent>;
	beforeAll(async () => {
		const setting = { folder: 'content', key: 'test', hasPage: false, forms: describeForms() };
		files = await makeDeskPage({ ...setting, blocks: describeBlocks() });
	});
	const rooms: string[] = [];
	afterAll(() => rooms.forEach((room) => rmSync(room, { recursive: true })));

	return async function sitDown(
		work: (room: Room) => Promise<void>,
		wishes: BrowserContextOptions = {},
	): Promise<void> {
		const folder = mkdtempSync(join(tmpdir(), 'desk-'));
		rooms.push(folder);
		cpSync(source, folder, { recursive: true });
		const desk = await serveDesk({ files, answers: createAnswers(folder) }, 0);
		try {
			await visit(
				desk.address,
				async (page) => {
					await page.getByRole('heading', { name: 'The desk' }).waitFor();
					await work({
						page,
						open: async (path) => {
							await page.evaluate((hash) => (location.hash = hash), `#${path}`);
							await page.getByText(path, { exact: true }).waitFor();
						},
						read: (path) => readFileSync(join(folder, path), 'utf8'),
						write: (path, text) => writeFileSync(join(folder, path), text),
						original: (path) => readFileSync(join(source, path), 'utf8'),
					});
				},
				wishes,
			);
		} finally {
			await desk.close();
		}
	};
}
