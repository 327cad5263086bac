import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sites, takeSite } from './site/taken.ts';

/** How a stage ended: how many tests passed, and a line for each that did not. */
interface Outcome {
	passed: number;
	failed: string[];
}

/** What `npm test` runs, in order. `node tests/run.ts unit site` runs two of them. */
const stages: Record<string, () => Outcome | Promise<Outcome>> = {
	formatting: () => runOnce('node_modules/prettier/bin/prettier.cjs', '--check', '.'),
	types: () => runOnce('node_modules/astro/bin/astro.mjs', 'check'),
	unused: () =>
		runOnce('node_modules/knip/bin/knip.js', '-c', 'tests/knip.ts', '--no-config-hints'),
	content: () => runOnce('src/check/cli.ts'),
	unit: () => runVitest('unit'),
	build: buildSites,
	site: () => runVitest('site'),
	server: () => runVitest('server'),
	browser: () => runVitest('browser'),
};

// What counts is built anew.
for (const { variable } of Object.values(sites)) delete process.env[variable];

const environment: NodeJS.ProcessEnv = {
	...process.env,
	ASTRO_TELEMETRY_DISABLED: '1',
	// A half hour west of UTC, where midnight UTC is yesterday: it finds mistakes with dates.
	TZ: 'America/St_Johns',
	...(!process.stdout.isTTY && { NO_COLOR: '1', FORCE_COLOR: undefined }),
};

const wanted = process.argv.slice(2).map((name) => name.toLowerCase());
const unknown = wanted.filter((name) => !(name in stages));
if (unknown.length > 0) {
	console.error(
		`There is no stage “${unknown[0]}”. The stages are: ${Object.keys(stages).join(', ')}.`,
	);
	process.exit(2);
}

/** Takes away what was built, once the last stage is over. */
const letGo: (() => void)[] = [];
const total: Outcome = { passed: 0, failed: [] };
for (const [name, run] of Object.entries(stages)) {
	if (wanted.length > 0 && !wanted.includes(name)) continue;
	const title = name[0]!.toUpperCase() + name.slice(1);
	console.log(`\n── ${title} ──`);
	const { passed, failed } = await run();
	console.log(`${title}: ${passed} passed, ${failed.length} failed`);
	total.passed += passed;
	total.failed.push(...failed.map((line) => `${title}: ${line}`));
}

if (total.failed.length > 0) console.log(`\n── Failed ──\n${total.failed.join('\n')}`);
console.log(`\n${total.passed} passed, ${total.failed.length} failed`);
process.exitCode = total.failed.length > 0 ? 1 : 0;
letGo.forEach((done) => done());

/** Builds each site that many tests read, for all stages that follow. */
async function buildSites(): Promise<Outcome> {
	const outcome = nothing();
	const names = Object.keys(sites) as (keyof typeof sites)[];
	const tried = await Promise.allSettled(names.map((name) => takeSite(name)));
	tried.forEach((one, i) => {
		const name = names[i]!;
		if (one.status === 'rejected') return outcome.failed.push(`${name}: ${one.reason}`);
		environment[sites[name].variable] = one.value.folder;
		letGo.push(one.value.letGo);
		return outcome.passed++;
	});
	return outcome;
}

/** Runs a script with this Node; all of it is one test. */
function runOnce(script: string, ...args: string[]): Outcome {
	const reason = runNode(script, args);
	return reason ? { passed: 0, failed: [reason] } : { passed: 1, failed: [] };
}

/** Runs one project of `tests/vitest.config.ts` and counts its tests. */
function runVitest(project: string): Outcome {
	const folder = mkdtempSync(join(tmpdir(), 'tests-'));
	const report = join(folder, 'report.json');
	const reason = runNode('node_modules/vitest/vitest.mjs', [
		'run',
		...['--config', 'tests/vitest.config.ts', '--project', project],
		...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
	]);
	const outcome = existsSync(report) ? count(readFileSync(report, 'utf8')) : nothing();
	rmSync(folder, { recursive: true });
	if (reason && outcome.failed.length === 0) outcome.failed.push(reason);
	if (outcome.passed + outcome.failed.length === 0) outcome.failed.push('it holds no test');
	return outcome;
}

/** Runs a script with this Node, its output on the terminal; gives the reason if it did not end well. */
function runNode(script: string, args: string[]): string | undefined {
	if (!existsSync(script)) return `${script} is missing`;
	const { error, signal, status } = spawnSync(process.execPath, [script, ...args], {
		env: environment,
		stdio: 'inherit',
	});
	if (error) return `${script} could not run: ${error.message}`;
	if (signal) return `${script} was ended by ${signal}`;
	return status === 0 ? undefined : `${script} ended with ${status}`;
}

/** Counts the tests in a report of vitest. What did not run did not pass. */
function count(report: string): Outcome {
	const outcome = nothing();
	for (const file of (JSON.parse(report) as Report).testResults) {
		for (const { status, fullName } of file.assertionResults) {
			if (status === 'passed') outcome.passed++;
			else
				outcome.failed.push(`${status === 'failed' ? '' : `did not run (${status}): `}${fullName}`);
		}
		const silent = file.assertionResults.every(({ status }) => status === 'passed');
		if (file.status === 'failed' && silent) outcome.failed.push(`${file.name}: ${file.message}`);
	}
	return outcome;
}

function nothing(): Outcome {
	return { passed: 0, failed: [] };
}

interface Report {
	testResults: {
		name: string;
		status: string;
		message: string;
		assertionResults: { fullName: string; status: string }[];
	}[];
}
