import { statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { HookParameters } from 'astro';
import { formatPage } from '../check/errorpage.ts';
import type { Parsed } from '../check/parse.ts';
import { isError } from '../check/problem.ts';
import { formatCount, formatProblems } from '../check/report.ts';
import { checkContent, isSound, type Result } from '../check/run.ts';
import { watchFolder, type FileChange } from '../check/watch.ts';
import { contentFolder } from '../lib/folder.ts';
import { holdPages } from './holdpages.ts';

type DevServer = HookParameters<'astro:server:setup'>['server'];

/** How long Astro may take to store what was saved, in milliseconds, before pages are shown all the same. */
const patience = 5000;

/** Whether a path lies in the content folder. Vite’s own watcher leaves that alone: `serveContent` tells it what is sound. */
export function isContent(path: string): boolean {
	const folder = resolve(contentFolder());
	return resolve(path) === folder || resolve(path).startsWith(folder + sep);
}

/**
 * Shows on the development server what is saved in content/. Astro hears of it only when all of it is sound: until then a
 * report stands in place of every page, and no page is ever made of a half of what was saved.
 */
export function serveContent(server: DevServer, report: (result: Result) => void): void {
	const parsed: Parsed = new Map();
	let result = checkContent(contentFolder(), parsed);
	const unheard = new Map<string, FileChange>();
	report(result);

	const pages = holdPages();
	server.middlewares.use(async (request, response, next) => {
		if (!request.headers.accept?.includes('text/html')) return next();
		await pages.enter(response);
		if (isSound(result)) return next();
		response.statusCode = 500;
		response.setHeader('Content-Type', 'text/html; charset=utf-8');
		response.end(formatPage(result));
	});

	const stop = watchFolder(resolve(contentFolder()), (changes) => {
		for (const change of changes) remember(unheard, change);
		const before = result;
		result = checkContent(contentFolder(), parsed);
		report(result);
		if (!isSound(result)) return showMistakes(server, result);
		const told = [...unheard.values()];
		unheard.clear();
		pages.between(async () => {
			await tell(server, told);
			if (!isSound(before)) server.ws.send({ type: 'full-reload' });
		});
	});
	server.httpServer?.on('close', stop);
}

/** Joins what was done to a file before Astro heard of it: for Astro a new file that was mended is new. */
function remember(unheard: Map<string, FileChange>, change: FileChange): void {
	const { path, event } = change;
	const first = unheard.get(path)?.event;
	if (first === 'add' && event === 'unlink') unheard.delete(path);
	else if (first === 'add') unheard.set(path, { path, event: 'add' });
	else if (first === 'unlink' && event === 'add') unheard.set(path, { path, event: 'change' });
	else unheard.set(path, change);
}

/** Tells Astro and Vite what was done, and waits until Astro has stored it. */
async function tell({ watcher, config }: DevServer, changes: FileChange[]): Promise<void> {
	const store = join(config.root, '.astro/data-store.json');
	const read = () => statSync(store, { bigint: true, throwIfNoEntry: false })?.mtimeNs;
	const before = read();
	for (const { event, path } of changes) {
		watcher.emit(event, path);
		watcher.emit('all', event, path);
	}
	for (let waited = 0; waited < patience && read() === before; waited += 50) await wait(50);
	// Vite hears of it a moment after it is on the disk.
	await wait(50);
}

/** Shows mistakes over the open page. */
function showMistakes(server: DevServer, result: Result): void {
	const message = `${formatCount(result)}\n\n${formatProblems(result.problems.filter(isError))}`;
	server.ws.send({ type: 'error', err: { message, stack: '' } });
}
