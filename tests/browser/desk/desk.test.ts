import { expect, test } from 'vitest';
import { useDesk } from './room.ts';

const sitDown = useDesk();
const claim = 'claims/forty-barrels.yaml';
const story = 'stories/the-unread-page.mdx';

test('an editor is told a mistake beside its field, mends it, and the file has the edit alone', () =>
	sitDown(async ({ page, open, read, original }) => {
		await open(claim);
		const speaker = page.getByRole('combobox', { name: 'speaker' });
		await speaker.fill('nobody');
		const field = page.locator('[data-way=\'["speaker"]\']');
		await field.getByText('It points to “nobody”, but there is no such file').waitFor();
		expect(await speaker.getAttribute('aria-invalid')).toBe('true');
		await speaker.fill('shore-watch');
		await field.getByText('It points to').waitFor({ state: 'detached' });
		await page.keyboard.press('Control+s');
		await page.getByText('Saved.').waitFor();
		expect(read(claim)).toBe(original(claim).replace(/^speaker: .*$/m, 'speaker: shore-watch'));
	}));

test('a text completes the id of a record, and the file has the edit alone', () =>
	sitDown(async ({ page, open, read, original }) => {
		await open(story);
		await page.getByLabel('Text', { exact: true }).click();
		await page.keyboard.press('Control+End');
		await page.keyboard.type('\n\nIt was kept at <Place id="dem');
		await page.getByRole('option', { name: 'demeraway' }).waitFor();
		// What is offered takes no key for a moment, so that nobody chooses what they have not seen.
		await page.waitForTimeout(200);
		await page.keyboard.press('Enter');
		await page.keyboard.press('End');
		await page.keyboard.type(' />.');
		await page.getByRole('button', { name: 'Save' }).click();
		await page.getByText('Saved.').waitFor();
		const added = '\nIt was kept at <Place id="demeraway" />.\n';
		expect(read(story)).toBe(original(story) + added);
	}));

test('a save over a file that changed underneath is told, with both versions', () =>
	sitDown(async ({ page, open, read, write, original }) => {
		await open(claim);
		await page.getByLabel('statement').fill('Mine is another one.');
		const theirs = original(claim).replace(/^statement: .*$/m, 'statement: Theirs.');
		write(claim, theirs);
		await page.getByRole('button', { name: 'Save' }).click();
		const versions = page.getByRole('region', { name: 'Two versions' });
		await versions.getByText('Theirs.').waitFor();
		expect(await versions.getByText('Mine is another one.').count()).toBe(1);
		expect(read(claim)).toBe(theirs);
		await page.getByRole('button', { name: 'Go on with the file as it is now' }).click();
		expect(await page.getByLabel('statement').inputValue()).toBe('Theirs.');
		await open('claims/ledger-was-mended.yaml');
		await open(claim);
		await page.getByRole('button', { name: 'Take it up again' }).click();
		expect(await page.getByLabel('statement').inputValue()).toBe('Mine is another one.');
	}));

test('what was not saved is offered again when the page is opened again', () =>
	sitDown(async ({ page, open, read, original }) => {
		page.on('dialog', (dialog) => void dialog.accept());
		await open(claim);
		await page.getByLabel('statement').fill('It waits.');
		await page.reload();
		await page.getByRole('button', { name: 'Take it up again' }).click();
		expect(await page.getByLabel('statement').inputValue()).toBe('It waits.');
		expect(read(claim)).toBe(original(claim));
		await page.getByRole('button', { name: 'Save' }).click();
		await page.getByText('Saved.').waitFor();
		await page.reload();
		await page.getByRole('heading', { name: 'forty-barrels' }).waitFor();
		expect(await page.getByText('You wrote here').count()).toBe(0);
	}));

test('a new record is proposed an id, written, renamed and deleted', () =>
	sitDown(async ({ page, open, read }) => {
		await page.getByRole('button', { name: /^actors/ }).click();
		await page.getByRole('button', { name: 'New actor' }).click();
		await page.getByLabel('name', { exact: false }).first().fill('The Diver');
		await expect.poll(() => page.getByLabel('id', { exact: true }).inputValue()).toBe('the-diver');
		await page.getByRole('combobox', { name: /^kind/ }).fill('officer');
		await page.getByLabel(/^role/).fill('diver of the harbour');
		await page.getByRole('button', { name: 'Add to sources' }).click();
		await page.getByLabel('sources 1', { exact: true }).fill('ledger-1987');
		await page.getByRole('button', { name: 'Save' }).click();
		await page.getByRole('heading', { name: 'the-diver', exact: true }).waitFor();
		expect(read('actors/the-diver.yaml')).toMatch(
			/^name: The Diver\nkind: officer\nrole: diver of the harbour\nsources: \[ledger-1987\]\nadded: \d{4}-\d\d-\d\d\n$/,
		);
		await page.getByRole('button', { name: 'Rename…' }).click();
		await page.getByRole('textbox', { name: /^New id/ }).fill('diver');
		await page.getByRole('button', { name: 'Rename', exact: true }).click();
		await page.getByText('actors/diver.yaml', { exact: true }).waitFor();
		await page.getByRole('button', { name: 'Delete…' }).click();
		await page.getByRole('button', { name: 'Delete', exact: true }).click();
		await page.getByRole('heading', { name: 'The desk' }).waitFor();
		expect(() => read('actors/diver.yaml')).toThrow('ENOENT');
		await open(claim);
	}));
