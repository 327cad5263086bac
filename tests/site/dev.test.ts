import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { patience } from '../patience.ts';
import { copyProject, remove, startAstro, type Running } from './project.ts';

let project: string;
let dev: Running;
let site: string;

beforeAll(async () => {
	project = copyProject();
	cpSync('tests/site/otherwise/content', join(project, 'mine'), { recursive: true });
	const port = await findFreePort();
	site = `http://localhost:${port}/`;
	dev = startAstro(project, ['dev', '--port', String(port)], { CONTENT_DIR: 'mine' });
	await dev.until('watching for file changes');
});
afterAll(async () => {
	if (dev.process.pid) process.kill(-dev.process.pid, 'SIGKILL');
	await dev.ended;
	remove(project);
});

async function findFreePort(): Promise<number> {
	const server = createServer().listen(0, 'localhost');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	return port;
}

const place = (path: string) => join(project, 'mine', path);
const read = (path: string) => readFileSync(place(path), 'utf8');

/** Saves as vim and sed do: another file is renamed over the one that was there. */
function save(path: string, text: string) {
	writeFileSync(place(`${path}~`), text);
	renameSync(place(`${path}~`), place(path));
}

/** The page at `path`, as soon as it holds `words`. Fails on a page that shows a trace of Astro’s. */
async function expectPage(path: string, words: string): Promise<void> {
	const seen = async () => {
		const answer = await fetch(site + path, { headers: { accept: 'text/html' } });
		const text = await answer.text();
		expect(text).not.toContain('vite-error-overlay');
		expect(text).not.toMatch(/An error occurred|\.astro:\d+/);
		return text;
	};
	const told = () =>
		`Instead of “${words}”. The server's last words:\n${dev.printed().slice(-2000)}`;
	await expect
		.poll(seen, { timeout: patience.step, interval: 100 })
		.toContain(words)
		.catch((error: unknown) => {
			throw new Error(told(), { cause: error });
		});
}

const story = 'stories/the-missing-pages.mdx';
const page = 'stories/the-missing-pages/';

test('what is saved by a rename is seen, each time', async () => {
	const text = read(story);
	for (const word of ['first', 'second', 'third', 'fourth']) {
		save(story, `${text}\nIt is the ${word} heron.\n`);
		await expectPage(page, `It is the ${word} heron.`);
	}
	const claim = 'claims/forty-barrels.yaml';
	for (const count of ['Fifty', 'Sixty', 'Seventy']) {
		save(claim, read(claim).replace(/^statement: \S+/, `statement: ${count}`));
		await expectPage('claims/forty-barrels/', `${count} barrels left`);
	}
});

test('a page that was broken comes back when it is mended, without another save', async () => {
	const text = read(story);
	for (const broken of ['<Claim id="no-such-claim" />', '<Claim', '{process.env.HOME']) {
		save(story, `${text}\n${broken}\n`);
		await expectPage(page, 'to put right');
		save(story, `${text}\nMended after ${broken.length}.\n`);
		await expectPage(page, `Mended after ${broken.length}.`);
	}
});

test.each(['the record first', 'the story first'])(
	'a record and the story that uses it, saved together, %s, are shown together',
	async (order) => {
		const id = order.replaceAll(' ', '-');
		const claim = read('claims/forty-barrels.yaml').replace(/^statement: \S+/, 'statement: Ninety');
		const saves = [
			() => save(`claims/${id}.yaml`, claim),
			() => save(story, `${read(story)}\n<Claim id="${id}" />\n\nBoth: ${order}.\n`),
		];
		for (const one of order === 'the story first' ? saves.reverse() : saves) one();
		await expectPage(page, `Both: ${order}.`);
		await expectPage(`claims/${id}/`, 'Ninety barrels left');
	},
);

test('a record that is taken away with its use is gone', async () => {
	const text = read(story);
	writeFileSync(place(story), text.replace(/<Claim id="the-record-first" \/>/, 'Taken out.'));
	rmSync(place('claims/the-record-first.yaml'));
	await expectPage(page, 'Taken out.');
	const status = async () => (await fetch(`${site}claims/the-record-first/`)).status;
	await expect.poll(status, { timeout: patience.step }).toBe(404);
});
