import {
	cpSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint } from './fingerprint.ts';
import { copyProject, remove, startAstro } from './project.ts';

const content = 'tests/site/otherwise/content';
let project: string;

/** Every test has a project of its own, in which stands a good site, though of one page. */
beforeEach(() => {
	// However many pages there are, they are put in place in the same way; the pictures of the map take longest.
	project = copyProject(['404.astro', 'claims', 'data', 'map', 'stories']);
	rmSync(join(project, 'src/pages/map/[page].png.ts'));
	mkdirSync(join(project, 'dist'));
	writeFileSync(join(project, 'dist/index.html'), 'the last good site');
});
afterEach(() => remove(project));

const build = (env = {}, ...args: string[]) =>
	startAstro(project, ['build', ...args], { CONTENT_DIR: content, ...env });

/** What a site that nobody disturbed is, and what stands beside it. */
const readHome = () => readFileSync(join(project, 'dist/index.html'), 'utf8');
const listBeside = (name = '') =>
	readdirSync(join(project, name)).filter((found) => found.startsWith('dist'));

function expectLastSite() {
	expect(Object.keys(fingerprint(join(project, 'dist')))).toEqual(['index.html']);
	expect(readHome()).toBe('the last good site');
}

function expectNewSite(folder = 'dist') {
	const pages = Object.keys(fingerprint(join(project, folder)));
	expect(pages).toEqual(expect.arrayContaining(['404.html', '_headers', 'sitemap-0.xml']));
	for (const page of pages.filter((name) => name.endsWith('.html')))
		expect(readFileSync(join(project, folder, page), 'utf8')).toContain("default-src 'none'");
}

test('a build that is killed at whatever point leaves the last site whole, and the next one nothing of it', async () => {
	const points = [
		'directory: ',
		'Rearranging server assets',
		'/map/index.html',
		'sitemap-index.xml',
	];
	for (const words of points) {
		const killed = build();
		await killed.until(words);
		process.kill(-killed.process.pid!, 'SIGKILL');
		await killed.ended;
		expectLastSite();
	}
	expect(await build().ended).toBe(0);
	expectNewSite();
	expect(listBeside()).toEqual(['dist']);
});

test.each(['SIGTERM', 'SIGINT'] as const)(
	'a build that is ended by %s leaves the last site whole, and nothing beside it',
	async (signal) => {
		const ending = build();
		await ending.until('/map/index.html');
		ending.process.kill(signal);
		expect(await ending.ended).toBeGreaterThan(128);
		expectLastSite();
		expect(listBeside()).toEqual(['dist']);
	},
);

test('of two builds at once, the second says why it stops, and the first one’s site is whole', async () => {
	const first = build();
	await first.until('directory: ');
	// It sleeps meanwhile: on no machine is it through before the second begins.
	process.kill(first.process.pid!, 'SIGSTOP');
	const second = build();
	expect(await second.ended).toBe(1);
	process.kill(first.process.pid!, 'SIGCONT');
	expect(second.printed()).toContain('Not built: another build of this project is under way.');
	expect(second.printed()).not.toContain('    at ');
	expect(await first.ended).toBe(0);
	expectNewSite();
});

test('a link to the folder of the site stays a link, and the folder it leads to is replaced', async () => {
	mkdirSync(join(project, 'elsewhere'));
	renameSync(join(project, 'dist'), join(project, 'elsewhere/dist'));
	symlinkSync('elsewhere/dist', join(project, 'dist'));
	const killed = build();
	await killed.until('/map/index.html');
	process.kill(-killed.process.pid!, 'SIGKILL');
	await killed.ended;
	expectLastSite();
	expect(await build().ended).toBe(0);
	expectNewSite('elsewhere/dist');
	expect(listBeside('elsewhere')).toEqual(['dist']);
});

test('what is built is the folder that is named, whatever was built before from another', async () => {
	cpSync(join(project, content), join(project, 'other'), { recursive: true });
	const claim = join(project, 'other/claims/forty-barrels.yaml');
	writeFileSync(claim, readFileSync(claim, 'utf8').replace('Forty barrels', 'Forty-one barrels'));
	const story = join(project, 'other/stories/the-missing-pages.mdx');
	writeFileSync(story, `${readFileSync(story, 'utf8')}\nThe heron stayed.\n`);
	expect(await build().ended).toBe(0);
	expect(await build({ CONTENT_DIR: 'other' }).ended).toBe(0);
	const read = (path: string) => readFileSync(join(project, 'dist', path, 'index.html'), 'utf8');
	expect(read('claims/forty-barrels')).toContain('Forty-one barrels');
	expect(read('stories/the-missing-pages')).toContain('The heron stayed.');
});

test('a record that changes while the site is built stops the build', async () => {
	const changing = build();
	await changing.until('directory: ');
	const claim = join(project, content, 'claims/forty-barrels.yaml');
	writeFileSync(claim, `${readFileSync(claim, 'utf8')}note: Nobody checked this.\n`);
	expect(await changing.ended).toBe(1);
	expect(changing.printed()).toContain(
		`Not built: “${content}/claims/forty-barrels.yaml” changed while the site was built,`,
	);
	expect(changing.printed()).not.toContain('    at ');
	expectLastSite();
});

test('an address or a folder that Astro would misread is told at once', async () => {
	const address = build({ SITE_ADDRESS: 'https://me@example.org/a b/' });
	expect(await address.ended).toBe(1);
	expect(address.printed()).toContain('Not built: SITE_ADDRESS is “https://me@example.org/a b/”.');
	renameSync(join(project, content), join(project, 'a#b'));
	const folder = build({ CONTENT_DIR: 'a#b' });
	expect(await folder.ended).toBe(1);
	expect(folder.printed()).toContain('because of a # in its name.');
	for (const { printed } of [address, folder]) expect(printed()).not.toContain('    at ');
	expectLastSite();
});
