import { existsSync, readdirSync, rmSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger, HookParameters } from 'astro';
import { formatPage } from '../check/errorpage.ts';
import { formatCount, formatFiles, formatReport } from '../check/report.ts';
import { checkContent, type Result } from '../check/run.ts';
import { waitUntilSound } from '../check/wait.ts';
import { contentFolder } from '../lib/folder.ts';
import { stopOnUnsoundNames } from './surroundings.ts';
import { createStop } from './stop.ts';
import { isError } from '../check/problem.ts';

type DevServer = HookParameters<'astro:server:setup'>['server'];

/**
 * Stops Astro while the content has a mistake: a build before it reads the first record, the development server by a report
 * in place of every page until all mistakes are corrected.
 */
export function gate(): AstroIntegration {
	let command = '';
	let isRestart = false;
	return {
		name: 'gate',
		hooks: {
			'astro:config:setup': (setup) => {
				({ command, isRestart } = setup);
				stopOnUnsoundNames(setup.config);
				// A machine's own value would make a build show what only the development server may: drafts.
				if (command === 'build') process.env['NODE_ENV'] = 'production';
				if (!isRestart)
					forgetRecords([setup.config.cacheDir, new URL('.astro/', setup.config.root)]);
			},
			'astro:config:done': async ({ config, logger }) => {
				if (command === 'build') stopOnMistakes(logger);
				if (command !== 'dev' || isRestart || !existsSync(contentFolder())) return;
				await waitUntilSound(contentFolder(), config.server.port, (result) =>
					report(result, logger),
				);
			},
			'astro:server:setup': ({ server, logger }) => watchContent(server, logger),
		},
	};
}

/** Empties Astro’s stores of records: they know a record by its id, and would answer for that of another content folder. */
function forgetRecords(folders: URL[]): void {
	for (const folder of folders.filter((url) => existsSync(url)))
		for (const name of readdirSync(folder).filter((name) => name.startsWith('data-store')))
			rmSync(new URL(name, folder), { recursive: true });
}

function stopOnMistakes(logger: AstroIntegrationLogger): void {
	const result = checkContent(contentFolder());
	if (!isSound(result)) {
		const report = formatFiles(result.problems.filter(isError));
		throw createStop('Content', formatCount(result), report);
	}
	logger.info(formatCount(result));
}

function watchContent(server: DevServer, logger: AstroIntegrationLogger): void {
	const folder = resolve(contentFolder());
	let result = checkContent(contentFolder());
	report(result, logger);

	server.middlewares.use((request, response, next) => {
		if (isSound(result) || !request.headers.accept?.includes('text/html')) return next();
		response.statusCode = 500;
		response.setHeader('Content-Type', 'text/html; charset=utf-8');
		response.end(formatPage(result));
	});

	let timer: NodeJS.Timeout | undefined;
	server.watcher.add(folder).on('all', (_event, path) => {
		if (!path.startsWith(folder + sep)) return;
		clearTimeout(timer);
		// An editor who saves several files at once gets one report.
		timer = setTimeout(() => {
			const before = result;
			result = checkContent(contentFolder());
			report(result, logger);
			updateBrowser(server, result, before);
		}, 100);
	});
}

/** Shows mistakes over the open page, and reloads the page once they are corrected. */
function updateBrowser(server: DevServer, result: Result, before: Result): void {
	if (isSound(result)) {
		if (!isSound(before)) server.ws.send({ type: 'full-reload' });
		return;
	}
	const message = `${formatCount(result)}\n\n${formatFiles(result.problems.filter(isError))}`;
	server.ws.send({ type: 'error', err: { message, stack: '' } });
}

function report(result: Result, logger: AstroIntegrationLogger): void {
	if (isSound(result)) logger.info(formatCount(result));
	else logger.error(`\n${formatReport(result)}`);
}

function isSound({ problems }: Result): boolean {
	return !problems.some(isError);
}
