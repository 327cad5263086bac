import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../src/check/problem.ts';
import type { Broken, Texts } from './breakage/breakage.ts';
import { judge, readWhole, tell, verdicts, type Verdict } from './breakage/judge.ts';
import { breakOne } from './breakage/kinds.ts';
import { makeChance } from './chance.ts';

interface Case {
	kind: string;
	broken: Broken;
	verdict: Verdict;
	problems: Problem[];
	milliseconds: number;
}

/** Breaks the content of the project in `count` small ways, each by itself, and prints what the check says of each kind. */
export function measureBreakages(count: number, seed: number, list: string | undefined): void {
	// A record that says something else than before is told by that alone.
	const { 'published.txt': _, ...files } = readFiles('content');
	const whole = readWhole(files);
	const chance = makeChance(seed);
	const cases = Array.from({ length: count }, (): Case => {
		const { kind, broken } = breakOne(files, chance);
		const start = performance.now();
		const judged = judge(broken, whole);
		return { kind, broken, ...judged, milliseconds: performance.now() - start };
	});
	console.log(`${count} breakages of content/, seed ${seed}.\n`);
	printTable(cases);
	const slowest = Math.max(...cases.map(({ milliseconds }) => milliseconds));
	console.log(`\nNo exception. The slowest answer took ${Math.round(slowest)} ms.`);
	for (const one of cases)
		if (list === one.verdict || list === one.kind || list === 'all') printCase(one, files);
}

function printTable(cases: readonly Case[]): void {
	const kinds = [...Map.groupBy(cases, ({ kind }) => kind)].sort(([a], [b]) => (a < b ? -1 : 1));
	const rows = [...kinds, ['all', cases] as const].map(([kind, own]) => [
		kind,
		...verdicts.map((verdict) => own.filter((one) => one.verdict === verdict).length || ''),
	]);
	for (const [kind = '', ...numbers] of [['', ...verdicts], ...rows])
		console.log(String(kind).padEnd(40) + numbers.map((n) => String(n).padStart(11)).join(''));
}

function printCase({ kind, broken, problems, verdict }: Case, files: Texts): void {
	console.log(`\n${verdict}: ${kind}`);
	for (const { path, line } of broken.spots) {
		const now = (broken.changed[path] ?? files[path] ?? '').split('\n')[line - 1] ?? '';
		const before = (files[path] ?? '').split('\n')[line - 1] ?? '';
		console.log(`  ${path}:${line}\n    - ${before.slice(0, 200)}\n    + ${now.slice(0, 200)}`);
	}
	if (problems.length > 0) console.log(tell(problems));
}

function readFiles(folder: string): Texts {
	const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
	const files = paths.filter((path) => /\.(yaml|mdx)$/.test(path));
	return Object.fromEntries(
		files.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]),
	);
}
