import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig } from 'astro';
import { findSiteAddressFault } from '../check/siteaddress.ts';
import { contentFolder } from '../lib/folder.ts';
import { createStop } from './stop.ts';

/** Throws what is wrong with the names that come from outside the project: of its folders, and of where it will stand. */
export function stopOnUnsoundNames({ root, outDir }: AstroConfig): void {
	const folders = [fileURLToPath(root), resolve(contentFolder()), fileURLToPath(outDir)];
	for (const folder of folders) {
		const sign = findUnsoundSign(folder, sep);
		if (!sign) continue;
		const wrong = `Not built: Astro can’t read the folder “${folder}”, because of ${sign} in its name.`;
		throw createStop('Folder', wrong, 'Give it a name without that.');
	}
	const hosted = process.env['SITE_ADDRESS'];
	const fault = hosted && findSiteAddressFault(hosted);
	if (fault) throw createStop('Address', `Not built: SITE_ADDRESS is “${hosted}”.`, fault);
}

/** The first sign in the path of a folder that Astro and Vite take for a part of an address, or write into code as it is. */
export function findUnsoundSign(folder: string, separator = '/'): string | undefined {
	const sign = /[#?%"\\]|\p{Cc}/u.exec(folder.replaceAll(separator, '/'))?.[0];
	if (sign === undefined || sign > ' ') return sign && `a ${sign}`;
	return `the control character U+${sign.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`;
}
