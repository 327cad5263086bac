import {
	existsSync,
	lstatSync,
	mkdirSync,
	readlinkSync,
	renameSync,
	rmSync,
	statSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Where a site is, and where the next one is built: side by side, so that one rename puts it in place. */
export interface OutFolder {
	/** The folder of the site, at the end of all links. */
	site: string;
	/** The folder that a build writes into. */
	building: string;
	/** Where the site before is for as long as it takes to put the new one in its place. */
	before: string;
}

/** Finds the folders of the site that lies at `path`, which may be a link, even to a folder that is not there yet. */
export function findOutFolder(path: string): OutFolder {
	const site = follow(resolve(path), 40);
	return { site, building: `${site}.building`, before: `${site}.before` };
}

/** What keeps a folder from being replaced whole, in words that follow its name; undefined if nothing does. */
export function findHindrance({ site }: OutFolder): string | undefined {
	const found = statSync(site, { throwIfNoEntry: false });
	if (!found) return undefined;
	if (!found.isDirectory()) return 'is a file, and no folder';
	if (found.dev !== statSync(dirname(site)).dev)
		return 'is a disk of its own, and no folder on one';
	return undefined;
}

/**
 * Puts what was built in the place of the site. Between the two renames there is no site for less than a millisecond; who
 * is killed then leaves both of them, and `mendOutFolder` puts the one before back.
 */
export function replaceSite(folder: OutFolder): void {
	const { site, building, before } = folder;
	if (existsSync(site)) renameSync(site, before);
	try {
		renameSync(building, site);
	} catch (error) {
		mendOutFolder(folder);
		throw error;
	}
	mendOutFolder(folder);
}

/** Takes away what a build left that was killed, and puts a site back that was on its way out. */
export function mendOutFolder({ site, building, before }: OutFolder): void {
	if (existsSync(before)) {
		if (!existsSync(site)) renameSync(before, site);
		// Some keep the branch that they publish in the folder itself, and Astro, too, leaves that alone.
		else if (existsSync(join(before, '.git')) && !existsSync(join(site, '.git')))
			renameSync(join(before, '.git'), join(site, '.git'));
	}
	for (const left of [before, building]) rmSync(left, { recursive: true, force: true });
}

/** Follows links by hand: `realpath` knows no folder that is not there yet. */
function follow(path: string, steps: number): string {
	if (steps === 0) throw new Error(`${path} is a link in a circle`);
	const parent = dirname(path);
	if (parent === path) return path;
	const whole = join(follow(parent, steps), basename(path));
	if (!lstatSync(whole, { throwIfNoEntry: false })?.isSymbolicLink()) return whole;
	return follow(resolve(dirname(whole), readlinkSync(whole)), steps - 1);
}

/** Makes the folder that a build writes into, empty. Throws where that can’t be. */
export function makeBuilding({ building }: OutFolder): void {
	mkdirSync(building, { recursive: true });
}
