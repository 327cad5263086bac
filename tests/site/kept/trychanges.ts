import { writeFileSync } from 'node:fs';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { createRecorder } from '../../../src/integrations/kept/createrecorder.ts';
import { keepRendered } from '../../../src/integrations/kept/keeprendered.ts';
import type { Index, Store } from '../../../src/integrations/kept/pagestore.ts';
import { placeRecorder } from '../../../src/ledger/reads/recorder.ts';
import { listChanges, type Change, type Rec } from './alter.ts';

/** What came of a trial. */
export interface Trial {
	changes: number;
	/** The pages that would be kept, of all that there are, over all changes. */
	kept: number;
	pages: number;
	/** The pages that would be kept, and are not what is made anew. */
	stale: string[];
	/** The changes with which not all pages can be made. */
	unsound: string[];
}

/** What the records go through on their way to the ledger. */
const ALTER = Symbol.for('what becomes of records');
const everywhere = globalThis as { [ALTER]?: (collection: string, records: Rec[]) => Rec[] };

const RECORDS = `import { getCollection as get } from 'astro:content';
export const getCollection = async (name) =>
	globalThis[Symbol.for('what becomes of records')](name, await get(name));`;

/**
 * Makes all pages once; then again after one change at a time, with a store of the first ones. Each page that would be kept is made
 * anew, too, and compared. All this in one process: a build for each change would take hours. Writes a Trial to `file`.
 */
export function tryChanges(file: string): AstroIntegration {
	const source = 'virtual:records';
	const plugin = {
		name: 'alter-records',
		enforce: 'pre' as const,
		resolveId: (id: string) => (id === source ? id : undefined),
		load: (id: string) => (id === source ? RECORDS : undefined),
		transform: (code: string, id: string) =>
			id.endsWith('/ledger/open.ts') ? code.replace('astro:content', source) : undefined,
	};
	return {
		name: 'try-changes',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({ vite: { plugins: [plugin] } });
			},
			'astro:build:start': ({ setPrerenderer }) =>
				setPrerenderer((original) => {
					const recorder = createRecorder();
					placeRecorder(recorder);
					const run = async () => {
						writeFileSync(file, JSON.stringify(await runTrial(original, recorder)));
						process.exit(0);
					};
					return { ...original, getStaticPaths: run };
				}),
		},
	};
}

async function runTrial(
	original: AstroPrerenderer,
	recorder: ReturnType<typeof createRecorder>,
): Promise<Trial> {
	const records: Rec[] = [];
	everywhere[ALTER] = (_, some) => {
		records.push(...some);
		return some;
	};
	const { store, wasRead } = createStore();
	const tools = { recorder, store, code: '', base: '/' };
	const first = keepRendered(original, tools);
	for (const { pathname, route } of await first.prerenderer.getStaticPaths())
		await first.prerenderer.render(ask(pathname, route.type), { routeData: route });
	first.save();
	const trial: Trial = { changes: 0, kept: 0, pages: 0, stale: [], unsound: [] };
	const settings = ({ collection }: Rec) => collection === 'settings';
	for (const { name, alter } of listChanges(records.filter((one) => !settings(one)))) {
		everywhere[ALTER] = alter as Change['alter'];
		const own = { ...recorder };
		delete own.ledger;
		placeRecorder(own);
		(
			original as unknown as { app: { routeCache: { clearAll(): void } } }
		).app.routeCache.clearAll();
		// What is not kept need not be made: there is nothing to compare it with.
		const spared = { ...original, render: () => Promise.resolve(new Response()) };
		const next = keepRendered(spared, { ...tools, recorder: own });
		trial.changes++;
		try {
			for (const { pathname, route } of await next.prerenderer.getStaticPaths()) {
				const render = async ({ render }: AstroPrerenderer) => {
					const made = await render(ask(pathname, route.type), { routeData: route });
					return (made instanceof Response ? made : made.response).bytes();
				};
				trial.pages++;
				const page = await render(next.prerenderer);
				if (!wasRead()) continue;
				trial.kept++;
				if (Buffer.compare(page, await render(original)) !== 0)
					trial.stale.push(`${name}: ${pathname}`);
			}
		} catch (error) {
			trial.unsound.push(`${name}: ${String(error)}`);
		}
	}
	return trial;
}

/** A request as Astro makes it. */
function ask(pathname: string, type: string): Request {
	const path = pathname.replace(/^\/|\/$/g, '');
	const end = type === 'endpoint' || path === '' ? '' : '/';
	return new Request(`https://salt-quay.example/${path}${end}`);
}

/** A store in memory that tells whether its last answer was a page. */
function createStore() {
	const bodies = new Map<string, Uint8Array<ArrayBuffer>>();
	let index: Index | undefined;
	let isRead = false;
	const store: Store = {
		readIndex: () => index,
		readBody(hash) {
			isRead = true;
			return bodies.get(hash);
		},
		writeBody(body) {
			bodies.set(String(bodies.size), new Uint8Array(body));
			return String(bodies.size - 1);
		},
		writeIndex(next) {
			index ??= next;
		},
	};
	const wasRead = () => {
		const was = isRead;
		isRead = false;
		return was;
	};
	return { store, wasRead };
}
