import {
	appendFileSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyProject, startAstro } from '../site/project.ts';
import { writeInvestigation } from './folder.ts';
import { median } from './statistics.ts';
import { writeStockProject } from './stock.ts';
import { writeStories } from './stories.ts';
import { formatTable, type Figures } from './table.ts';

/** How many places the investigation has, whatever the number of its stories. */
const PLACES = 40;

/** What a build took. */
interface Cost {
	/** Of all threads, in seconds. Other work on the machine changes it little, unlike the time on the wall. */
	cpu: number;
	/** On the wall, in seconds. */
	wall: number;
	/** The most memory, in MiB. */
	memory: number;
}

/** Tells what a process took, when it ends. */
const USAGE = `process.on('exit', () => {
	const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
	console.log('USAGE ' + (userCPUTime + systemCPUTime) / 1e6 + ' ' + maxRSS / 1024);
})`;

/**
 * Builds the same stories with this project and with a stock project of Astro and MDX: from nothing, unchanged, and with one story
 * and one claim changed. Prints the medians of `times` rounds.
 */
export async function measureBuild(counts: readonly number[], times: number): Promise<void> {
	const reports: Figures[] = [];
	for (const count of counts) {
		const rounds: Record<string, Cost>[] = [];
		for (let round = 1; round <= times; round++) {
			console.log(`Building ${count} stories, round ${round} …`);
			rounds.push(await withFolder((folder) => measureRound(count, folder)));
		}
		reports.push({ stories: String(count), ...tell(rounds) });
	}
	console.log(`\n${formatTable(reports)}`);
}

async function withFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
	const folder = mkdtempSync(join(tmpdir(), 'bench-'));
	try {
		return await use(folder);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

async function measureRound(count: number, folder: string): Promise<Record<string, Cost>> {
	const stories = writeStories(count, PLACES);
	const stock = join(folder, 'stock');
	writeStockProject(stock, stories);
	const content = join(folder, 'content');
	writeInvestigation(PLACES, content);
	mkdirSync(join(content, 'stories'), { recursive: true });
	for (const [path, text] of stories) writeFileSync(join(content, path), text);
	const project = copyProject();
	const env = {
		...{ CONTENT_DIR: content, TEST_CACHE: join(folder, 'cache') },
		PICTURE_CACHE: join(folder, 'pictures'),
	};
	const build = () => run(project, env);
	try {
		const buildStock = () => run(stock, {}, 'astro.config.mjs');
		const found: Record<string, Cost> = {
			'stock, cold': await buildStock(),
			cold: await build(),
			'stock, nothing changed': await buildStock(),
			'nothing changed': await build(),
		};
		for (const one of [stock, content])
			appendFileSync(join(one, 'stories/story-1.mdx'), '\nOne more barrel was found.\n');
		found['stock, one story changed'] = await buildStock();
		found['one story changed'] = await build();
		const claim = join(content, 'claims/claim-1.yaml');
		const text = readFileSync(claim, 'utf8').replace('statement: ', 'statement: It is said that ');
		writeFileSync(claim, text);
		found['one claim changed'] = await build();
		return found;
	} finally {
		rmSync(project, { recursive: true });
	}
}

/** Builds a project once; throws what was printed if that did not succeed. */
async function run(project: string, env: Record<string, string>, settings?: string): Promise<Cost> {
	const begun = performance.now();
	const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(USAGE)}`;
	const { ended, printed } = startAstro(
		project,
		['build'],
		{ ...env, TEST_PACKED: '1', NODE_OPTIONS },
		settings,
	);
	const status = await ended;
	const [, cpu, memory] = /^USAGE (\S+) (\S+)$/m.exec(printed()) ?? [];
	if (status !== 0 || !cpu) throw new Error(`the build ended with ${status}:\n${printed()}`);
	const wall = (performance.now() - begun) / 1000;
	return { cpu: Number(cpu), wall, memory: Number(memory) };
}

function tell(rounds: readonly Record<string, Cost>[]): Figures {
	const middle = (name: string, read: (cost: Cost) => number) =>
		median(rounds.map((round) => read(round[name]!)));
	const cold = middle('cold', ({ cpu }) => cpu);
	return Object.fromEntries(
		Object.keys(rounds[0]!).flatMap((name) => {
			const cpu = middle(name, (cost) => cost.cpu);
			return [
				[`${name}, CPU s`, cpu.toFixed(1)],
				[`${name}, wall s`, middle(name, ({ wall }) => wall).toFixed(1)],
				[`${name}, × cold`, (cpu / cold).toFixed(2)],
				[`${name}, MiB`, middle(name, ({ memory }) => memory).toFixed(0)],
			];
		}),
	);
}
