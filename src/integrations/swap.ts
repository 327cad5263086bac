import { cpSync, rmSync, statfsSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { takeLock } from './lock.ts';
import {
	findHindrance,
	findOutFolder,
	makeBuilding,
	mendOutFolder,
	replaceSite,
	type OutFolder,
} from './outfolder.ts';
import { createStop } from './stop.ts';

/**
 * Builds beside the folder of the site, and puts the new site there when it is whole: the last integration, so that all
 * others are through by then. However a build ends before, the last site stays as it was.
 */
export function swap(): AstroIntegration {
	let folder: OutFolder | undefined;
	let workshop = '';
	return {
		name: 'swap',
		hooks: {
			'astro:config:setup': ({ command, config, updateConfig }) => {
				if (command === 'preview') mendUnlessBuilding(config);
				if (command !== 'build') return;
				folder = prepare(config);
				workshop = findWorkshop(folder, config);
				const outDir = pathToFileURL(`${workshop}/`);
				// Astro has filled these in from the folder that it was told of.
				const build = { client: new URL('client/', outDir), server: new URL('server/', outDir) };
				updateConfig({ outDir, build } as object);
			},
			'astro:build:done': () => {
				if (!folder) return;
				const { building } = folder;
				if (workshop !== building)
					attempt(relative('.', building), () => {
						cpSync(workshop, building, { recursive: true });
						rmSync(workshop, { recursive: true });
					});
				replaceSite(folder);
			},
		},
	};
}

function lockOf({ root }: AstroConfig): string {
	return fileURLToPath(new URL('.astro/build.lock', root));
}

function outFolderOf({ outDir }: AstroConfig): OutFolder {
	return findOutFolder(fileURLToPath(outDir));
}

/**
 * The folder that Astro writes into. Where the site lies outside of the project, that is one in the project, and the whole
 * site is copied from there: Astro runs what it builds, which must find the packages, and moves it with renames, which do not
 * reach another disk.
 */
function findWorkshop({ building }: OutFolder, { root }: AstroConfig): string {
	const inside = pathToFileURL(building).href.startsWith(root.href);
	return inside ? building : fileURLToPath(new URL('.astro/building', root));
}

/** Before a site is shown: a build that was killed while it put its site in place may have left none. */
function mendUnlessBuilding(config: AstroConfig): void {
	const release = takeLock(lockOf(config));
	if (release) mendOutFolder(outFolderOf(config));
	release?.();
}

/** Makes room for a build, or throws what keeps it from beginning. From here on, however the process ends, it cleans up. */
function prepare(config: AstroConfig): OutFolder {
	const name = relative('.', fileURLToPath(config.outDir)) || '.';
	return attempt(name, () => {
		const release = takeLock(lockOf(config));
		if (!release)
			throw createStop(
				'Build',
				'Not built: another build of this project is under way.',
				'Wait until it has ended, then build again.',
			);
		process.once('exit', release);
		const folder = outFolderOf(config);
		const hindrance = findHindrance(folder);
		if (hindrance)
			throw createStop(
				'Build',
				`Not built: “${name}” ${hindrance}, so no site can be put there whole.`,
				'Take it away, or name a folder inside it with --outDir.',
			);
		mendOutFolder(folder);
		makeBuilding(folder);
		cleanUpAtExit(folder);
		return folder;
	});
}

function attempt<Result>(name: string, act: () => Result): Result {
	try {
		return act();
	} catch (error) {
		if (!(error instanceof Error) || !('code' in error)) throw error;
		throw createStop(
			'Build',
			`Not built: nothing can be written beside “${name}” (${error.message}).`,
			'Give yourself the right to write there, or make room.',
		);
	}
}

function cleanUpAtExit({ building }: OutFolder): void {
	for (const [signal, number] of [
		['SIGHUP', 1],
		['SIGINT', 2],
		['SIGTERM', 15],
	] as const)
		process.once(signal, () => process.exit(128 + number));
	process.once('exit', (status) => {
		if (status === 0) return;
		if (isFull(dirname(building)))
			console.error(
				'Not built: the disk is full. Make room, and build again. The last site is whole.',
			);
		rmSync(building, { recursive: true, force: true });
	});
}

/** Whether less than a megabyte is left on the disk that a folder lies on. */
function isFull(folder: string): boolean {
	const { bavail, bsize } = statfsSync(folder);
	return bavail * bsize < 2 ** 20;
}
