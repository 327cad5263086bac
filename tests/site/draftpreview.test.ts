import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listFiles } from './pages.ts';
import { copyProject, remove, startAstro } from './project.ts';

const content = 'tests/site/otherwise/content';
let project: string;
beforeEach(() => {
	project = copyProject();
});
afterEach(() => remove(project));

test('a draft is built alone, in a folder that nobody can guess, with all that it needs and no other page', () => {
	const run = spawnSync(process.execPath, ['src/desk/draftcommand.ts', 'the-unread-page'], {
		cwd: project,
		env: { ...process.env, CONTENT_DIR: content },
		encoding: 'utf8',
	});
	expect(run.stderr).toBe('');
	const [folder = ''] = readdirSync(join(project, 'preview'));
	expect(folder).toMatch(/^[0-9a-f]{32}$/);
	expect(run.stdout).toContain(
		`https://salt-quay.example/${folder}/stories/the-unread-page/\nWhoever has this address can read it`,
	);
	expect(existsSync(join(project, 'dist'))).toBe(false);

	const root = join(project, 'preview', folder);
	const pages = listFiles(root).filter((file) => file.endsWith('.html'));
	expect(pages).toEqual(['stories/the-unread-page/index.html']);
	const html = readFileSync(join(root, pages[0] ?? ''), 'utf8');
	const $ = load(html);
	expect($('main').text()).toContain('The zinc lantern stood in');
	expect($('meta[name=robots]').attr('content')).toBe('noindex');
	const addresses = $('[href], [src]')
		.get()
		.map((node) => $(node).attr('href') ?? $(node).attr('src') ?? '')
		.filter((address) => address.startsWith('/'));
	expect(addresses.length).toBeGreaterThan(2);
	const lost = addresses.filter((address) => !existsSync(join(project, 'preview', address)));
	expect(lost).toEqual([]);
});

test('no variable, option or file of a machine makes a build show drafts', async () => {
	writeFileSync(
		join(project, '.env'),
		'NODE_ENV=development\nDEV=true\nPROD=\nMODE=development\nSHOWN_DRAFT=the-unread-page\n',
	);
	const odd = startAstro(project, ['build', '--devOutput', '--mode', 'development'], {
		NODE_ENV: 'development',
		SHOWN_DRAFT: 'the-unread-page',
		DRAFT_ID: 'the-unread-page',
		CONTENT_DIR: content,
	});
	expect(await odd.ended).toBe(0);
	const stories = readdirSync(join(project, 'dist/stories'));
	expect(stories.filter((name) => !name.includes('.'))).toEqual([
		'pictures-of-a-quay',
		'the-missing-pages',
	]);
});
