import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { formatReport } from '../../src/check/report.ts';
import { checkContent } from '../../src/check/run.ts';
import { buildSite } from './build.ts';

/**
 * Each folder is a case: the files in its content/ are laid over those of base/, absent.txt lists
 * what is taken away, and says.txt is what the editor must read.
 */
const folder = 'tests/site/broken';
const cases = readdirSync(folder).filter((name) => name !== 'base');
const readSaid = (name: string) => readFileSync(`${folder}/${name}/says.txt`, 'utf8');

/** A folder of its own with the content of one case. */
function layOut(name: string): string {
	const room = mkdtempSync(join(tmpdir(), 'broken-'));
	onTestFinished(() => rmSync(room, { recursive: true }));
	cpSync(`${folder}/base`, room, { recursive: true });
	const absent = `${folder}/${name}/absent.txt`;
	const paths = existsSync(absent) ? readFileSync(absent, 'utf8').trim().split('\n') : [];
	paths.forEach((path) => rmSync(join(room, 'content', path), { recursive: true }));
	const own = `${folder}/${name}/content`;
	if (existsSync(own)) cpSync(own, join(room, 'content'), { recursive: true });
	return room;
}

/** What is printed about a folder elsewhere, with its files named as in a project of its own. */
function shorten(output: string, room: string): string {
	return output.replaceAll(`${relative('.', room).replaceAll('\\', '/')}/content/`, 'content/');
}

/** Runs `npm run check` as in a project whose content/ lies in `room`. */
function runCheck(room: string, env: NodeJS.ProcessEnv = {}, ...args: string[]) {
	const script = resolve('src/check/cli.ts');
	const { CONTENT_DIR: _content, GITHUB_ACTIONS: _actions, ...kept } = process.env;
	const { status, stdout } = spawnSync(process.execPath, [script, ...args], {
		cwd: room,
		env: { ...kept, ...env },
		encoding: 'utf8',
	});
	return { status, stdout };
}

test.each(cases)('an editor reads what to do: %s', (name) => {
	const room = layOut(name);
	const report = formatReport(checkContent(join(room, 'content')));
	expect(`${shorten(report, room)}\n`).toBe(readSaid(name));
});

test.each([
	['several-in-one-file', 1],
	['weak-for-no-reason', 0],
	['nothing-wrong', 0],
])(
	'the command line prints the report and says by its status whether to go on: %s',
	(name, status) => {
		expect(runCheck(layOut(name))).toEqual({ status, stdout: readSaid(name) });
	},
);

test('on GitHub each problem is also shown beside its line', () => {
	const { stdout } = runCheck(layOut('no-such-country'), { GITHUB_ACTIONS: 'true' });
	expect(stdout.split('\n').slice(0, 2)).toEqual([
		'::error file=content/actors/evening-tide.yaml,line=4,col=1::“QQ” is not the code of a country. Give a code of ISO 3166-1, e.g. NL.',
		'::error file=content/places/salt-quay.yaml,line=2,col=1::“UK” is not the code of a country. Did you mean “GB”?',
	]);
});

test('with --json the command line prints the problems as data', () => {
	const { status, stdout } = runCheck(layOut('place-named-twice'), {}, '--json');
	expect({ status, problems: JSON.parse(stdout) }).toEqual({
		status: 1,
		problems: [
			{
				file: 'content/events/quay-cleared.yaml',
				line: 5,
				column: 10,
				wrong: '“salt-quay” stands under “places” and under “changes”.',
				fix: 'Take it out of “places”.',
				excerpt: 'places: [salt-quay]\n         ^',
			},
		],
	});
});

test('a build stops before Astro looks at the content, with the same words', async () => {
	const name = 'several-in-one-file';
	const room = layOut(name);
	const { status, output } = await buildSite({ content: join(room, 'content') });
	expect(status).toBe(1);
	const printed = shorten(output, room);
	for (const line of readSaid(name).trim().split('\n')) expect(printed).toContain(line);
	expect(printed).not.toContain('collection schema');
	expect(printed).not.toContain('Stack trace');
});
