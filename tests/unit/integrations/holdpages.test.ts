import { EventEmitter } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { holdPages } from '../../../src/integrations/holdpages.ts';

test('what was saved waits for pages under way, and pages wait for what was saved', async () => {
	const pages = holdPages();
	const told: string[] = [];
	const first = new EventEmitter();
	await pages.enter(first);

	pages.between(async () => {
		told.push('stores');
		await wait(20);
		told.push('stored');
	});
	const second = pages.enter(new EventEmitter()).then(() => told.push('second page'));
	await wait(20);
	expect(told).toEqual([]);

	first.emit('close');
	await second;
	expect(told).toEqual(['stores', 'stored', 'second page']);
});

test('what was saved is stored one after the other, and all of it before a page', async () => {
	const pages = holdPages();
	const told: string[] = [];
	const save = (name: string) =>
		pages.between(async () => {
			told.push(`stores ${name}`);
			await wait(5);
			told.push(`stored ${name}`);
		});
	save('one');
	const page = pages.enter(new EventEmitter()).then(() => told.push('page'));
	save('two');
	await page;
	expect(told).toEqual(['stores one', 'stored one', 'stores two', 'stored two', 'page']);
});

test('a page that nobody waits for any more holds nothing up', async () => {
	const pages = holdPages();
	const left = new EventEmitter();
	pages.between(() => wait(5));
	const entered = pages.enter(left);
	left.emit('close');
	await entered;
	// Were it counted as under way, this would wait for five seconds.
	const stored = new Promise<string>((done) => pages.between(async () => done('stored')));
	expect(await Promise.race([stored, wait(4000, 'held up')])).toBe('stored');
});
