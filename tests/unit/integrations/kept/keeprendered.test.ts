import type { AstroPrerenderer } from 'astro';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createRecorder } from '../../../../src/integrations/kept/createrecorder.ts';
import { keepRendered } from '../../../../src/integrations/kept/keeprendered.ts';
import { openStore } from '../../../../src/integrations/kept/pagestore.ts';
import type { Entry } from '../../../../src/ledger/entry.ts';
import type { Ledger } from '../../../../src/ledger/join.ts';
import { placeRecorder } from '../../../../src/ledger/reads/recorder.ts';
import { remember } from '../../../../src/ledger/reads/remember.ts';
import { trackRecords } from '../../../../src/ledger/reads/tracked.ts';
import { watchLedger } from '../../../../src/ledger/reads/watched.ts';
import { makeLedger, makeRecord } from '../../ledger/records.ts';

/** A page, and how it is made. */
type Pages = Record<string, (ledger: Ledger, remembered: (ledger: Ledger) => string) => string>;

/** A folder for what is kept; builds in it, each of some pages of some records, tell which pages were made anew, and what stands there. */
function openBuilds() {
	const folder = mkdtempSync(join(tmpdir(), 'kept-'));
	onTestFinished(() => {
		rmSync(folder, { recursive: true });
		placeRecorder(undefined);
	});
	const build = async (records: Entry[], pages: Pages, code = 'code') => {
		const recorder = createRecorder();
		placeRecorder(recorder);
		const ledger = watchLedger(makeLedger(trackRecords(records, recorder)), recorder);
		recorder.ledger = ledger;
		const remembered = remember('cities', (one) => cities(one).join().toLowerCase());
		const made: string[] = [];
		const original: AstroPrerenderer = {
			name: 'trial',
			getStaticPaths: async () =>
				Object.keys(pages).map((pathname) => ({
					...{ pathname, cacheKey: 'key' },
					route: { component: pathname, params: [] },
				})) as never,
			render: async (request) => {
				const path = new URL(request.url).pathname;
				made.push(path);
				const text = pages[path]?.(ledger, remembered) ?? '';
				return { response: new Response(text), metadata: {} } as never;
			},
		};
		const kept = keepRendered(original, { recorder, store: openStore(folder), code, base: '/' });
		const texts: string[] = [];
		for (const { pathname } of await kept.prerenderer.getStaticPaths()) {
			const request = new Request(`https://example.org${pathname}`);
			const given = await kept.prerenderer.render(request, {} as never);
			texts.push(await (given instanceof Response ? given : given.response).text());
		}
		kept.save();
		return { made, texts };
	};
	return { folder, build };
}

const place = (id: string, city: string) => makeRecord('places', id, { city });
const cities = (ledger: Ledger) => ledger.all('places').map(({ data }) => data.city);
const pages: Pages = {
	'/one': (ledger) => ledger.get('places', 'quay').data.city,
	'/all': (ledger) => cities(ledger).join(),
	'/count': (ledger) => String(ledger.all('places').length),
};

test('a page of which nothing changed is kept', async () => {
	const { build } = openBuilds();
	const records = () => [place('quay', 'Quay'), place('bay', 'Bay')];
	const first = await build(records(), pages);
	expect(first.made).toEqual(['/one', '/all', '/count']);
	expect(await build(records(), pages)).toEqual({ made: [], texts: first.texts });
});

test('a page is made anew if a field changed that it showed, and only then', async () => {
	const { build } = openBuilds();
	await build([place('quay', 'Quay'), place('bay', 'Bay')], pages);
	const second = await build([place('quay', 'Quay'), place('bay', 'Cove')], pages);
	expect(second).toEqual({ made: ['/all'], texts: ['Quay', 'Cove,Quay', '2'] });
	const third = await build([place('quay', 'Quay'), place('bay', 'Cove')], pages);
	expect(third.made).toEqual([]);
});

test('a page is made anew if a record came that it would have listed', async () => {
	const { build } = openBuilds();
	await build([place('quay', 'Quay')], pages);
	const second = await build([place('quay', 'Quay'), place('bay', 'Bay')], pages);
	expect(second.made).toEqual(['/all', '/count']);
});

test('other code makes every page anew', async () => {
	const { build } = openBuilds();
	await build([place('quay', 'Quay')], pages);
	expect((await build([place('quay', 'Quay')], pages, 'other')).made).toHaveLength(3);
});

test('bytes that are not what was kept, and an index that is none, are made anew', async () => {
	const { folder, build } = openBuilds();
	await build([place('quay', 'Quay')], pages);
	for (const name of readdirSync(folder).filter((one) => one !== 'index.json'))
		writeFileSync(join(folder, name), 'Other');
	const second = await build([place('quay', 'Quay')], pages);
	expect(second).toEqual({ made: ['/one', '/all', '/count'], texts: ['Quay', 'Quay', '1'] });
	writeFileSync(join(folder, 'index.json'), '{"code":"code","pa');
	expect((await build([place('quay', 'Quay')], pages)).made).toHaveLength(3);
});

test('a page that was given something remembered is made anew if that comes to another value', async () => {
	const { build } = openBuilds();
	const lower: Pages = { '/lower': (ledger, remembered) => remembered(ledger) };
	await build([place('quay', 'Quay'), place('bay', 'Bay')], lower);
	const same = await build([place('quay', 'QUAY'), place('bay', 'Bay')], lower);
	expect(same).toEqual({ made: [], texts: ['bay,quay'] });
	const other = await build([place('quay', 'Quays'), place('bay', 'Bay')], lower);
	expect(other).toEqual({ made: ['/lower'], texts: ['bay,quays'] });
});
