import { expect, test } from 'vitest';
import { useDesk } from './room.ts';

const sitDown = useDesk();
const claim = 'claims/forty-barrels.yaml';

test('a file whose fields can’t be read opens as text, and as a form once that is put right', () =>
	sitDown(async ({ page, open, read, write, original }) => {
		write(claim, original(claim).replace('speaker: ', 'speaker: ['));
		await open(claim);
		const whole = page.getByLabel('The whole file');
		expect(await page.getByText(/^Mistake: /).count()).toBeGreaterThan(0);
		await whole.fill(`# So it is.\n${original(claim)}`);
		await page
			.getByText(/^Mistake: /)
			.first()
			.waitFor({ state: 'detached' });
		await page.getByRole('button', { name: 'As a form' }).click();
		await page.getByLabel('statement').fill('It is another one.');
		await page.getByRole('button', { name: 'Save' }).click();
		await page.getByText('Saved.').waitFor();
		const edited = original(claim).replace(/^statement: .*$/m, 'statement: It is another one.');
		expect(read(claim)).toBe(`# So it is.\n${edited}`);
	}));

test('entries of a list are added, moved and taken out, each with its lines', () =>
	sitDown(async ({ page, open, read, original }) => {
		const place = 'places/demeraway.yaml';
		await open(place);
		await page.getByRole('button', { name: 'Add to runBy' }).click();
		await page.getByLabel('runBy 1', { exact: true }).fill('shore-watch');
		await page.getByRole('button', { name: 'Add to runBy' }).click();
		await page.getByLabel('runBy 2', { exact: true }).fill('the-tidewater');
		await page.getByRole('button', { name: 'Move runBy 2 up' }).click();
		expect(await page.getByLabel('runBy 1', { exact: true }).inputValue()).toBe('the-tidewater');
		await page.getByRole('button', { name: 'Save' }).click();
		await page.getByText('Saved.').waitFor();
		const lines = read(place).split('\n');
		const added = lines.filter((line) => !original(place).split('\n').includes(line));
		expect(added).toEqual(['runBy: [the-tidewater, shore-watch]']);
		await page.getByRole('button', { name: 'Take runBy 2 out' }).click();
		await page.getByRole('button', { name: 'Take runBy 1 out' }).click();
		await page.getByRole('button', { name: 'Save' }).click();
		await expect.poll(() => read(place)).toBe(original(place));
	}));
