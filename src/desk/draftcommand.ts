import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { readContent } from '../check/read.ts';
import { findSiteAddress } from '../check/siteaddress.ts';
import { contentFolder } from '../lib/folder.ts';
import { splitArguments } from './flags.ts';
import { findDraftFault } from './sharedraft.ts';

/**
 * `npm run preview:draft -- the-quay` builds one story that is not published yet, in a folder whose name nobody can guess, so
 * that a few may read it; with `--folder`, in one that they were told of before.
 */
const { words, flags } = splitArguments(process.argv.slice(2));
const fault = findDraftFault(readContent(contentFolder()), words, flags);
const [id = ''] = words;
if (fault) {
	console.error(`${fault}\nNothing was built.`);
	process.exitCode = 1;
} else process.exitCode = build(id, flags[0]?.value ?? randomBytes(16).toString('hex'));

/** Builds it, says where it is, and gives the status to end with. What Astro prints is of use only where it stops. */
function build(story: string, folder: string): number {
	const project = fileURLToPath(new URL('../../', import.meta.url));
	const script = fileURLToPath(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url));
	console.log(`Building the story “${story}” …`);
	const flagsOfNode = ['--no-concurrent-recompilation', '--no-concurrent-sparkplug'];
	const args = ['build', '--config', 'src/integrations/draftconfig.mjs'];
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[...flagsOfNode, script, ...args],
		{
			cwd: project,
			encoding: 'utf8',
			maxBuffer: 2 ** 28,
			env: {
				...process.env,
				CONTENT_DIR: contentFolder(),
				ASTRO_TELEMETRY_DISABLED: '1',
				DRAFT_ID: story,
				DRAFT_FOLDER: folder,
			},
		},
	);
	if (status !== 0) {
		console.error(`${stdout}${stderr}\nNothing was built.`);
		return status ?? 1;
	}
	const { href } = new URL(findSiteAddress(contentFolder(), process.env['SITE_ADDRESS']));
	console.log(
		[
			`Built: preview/${folder}/stories/${story}/index.html`,
			`Put the folder “${folder}” beside the pages of the site, and the story is at`,
			`${href}${folder}/stories/${story}/`,
			'Whoever has this address can read it; search engines are told not to list it. Take the folder away when it has served.',
			`After changes, build it at the same address: npm run preview:draft -- ${story} --folder ${folder}`,
		].join('\n'),
	);
	return 0;
}
