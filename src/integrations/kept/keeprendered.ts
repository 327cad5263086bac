import type { AstroPrerenderer } from 'astro';
import type { Ledger } from '../../ledger/join.ts';
import { createTrace, type Recorder } from '../../ledger/reads/recorder.ts';
import { createAnswers } from './answer.ts';
import type { Store } from './pagestore.ts';
import { createVerifier } from './verify.ts';
import { createIndex } from './writeindex.ts';

/** What is needed to keep pages. */
interface Tools {
	recorder: Recorder;
	store: Store;
	/** The hash of all that pages are made of besides the records. */
	code: string;
	base: string;
}

/** Returns a prerenderer that renders only those pages of which something changed, and what writes down which pages there are now. */
export function keepRendered(original: AstroPrerenderer, { recorder, store, code, base }: Tools) {
	const { render: make } = original;
	const keys = new Map<string, string>();
	const counts = { made: 0, kept: 0 };
	let opened: ReturnType<typeof open> | undefined;
	function open(ledger: Ledger) {
		const before = store.readIndex(code);
		const answers = createAnswers(ledger);
		const verifier = createVerifier(
			before ?? { questions: [], memos: [] },
			answers,
			recorder,
			ledger,
		);
		return { before, verifier, next: createIndex(code, answers, verifier.renewed) };
	}
	const prerenderer: AstroPrerenderer = {
		...original,
		name: 'keep-pages',
		async getStaticPaths() {
			const paths = await original.getStaticPaths();
			for (const { pathname, route, cacheKey } of paths)
				// A page with parameters and without a key is given something that can’t be compared.
				if (cacheKey !== undefined || route.params.length === 0)
					keys.set(trim(pathname), `${route.component} ${cacheKey ?? ''}`);
			return paths;
		},
		render: async (request, options) => {
			const path = trim(decodeURI(new URL(request.url).pathname).slice(base.length - 1));
			const key = keys.get(path);
			// Pages that were rendered before anyone opened the ledger are few.
			if (key === undefined || !recorder.ledger) {
				counts.made++;
				return make(request, options);
			}
			const { before, verifier, next } = (opened ??= open(recorder.ledger));
			const page = before?.pages[path];
			const body = page?.key === key && verifier.holds(page) && store.readBody(page.body);
			if (before && body) {
				next.addKept(path, before);
				counts.kept++;
				return new Response(body);
			}
			counts.made++;
			const trace = createTrace();
			const rendered = await recorder.run(trace, () =>
				make(request, { ...options, collectMetadata: true }),
			);
			const { response, metadata } =
				rendered instanceof Response ? { response: rendered, metadata: undefined } : rendered;
			const bytes = new Uint8Array(await response.arrayBuffer());
			const again = new Response(bytes.length > 0 ? bytes : null, response);
			// Of a picture Astro makes the sizes that a page asks for while it is rendered.
			const hasPictures =
				!metadata || metadata.staticImages?.length || metadata.referencedImages?.length;
			if (response.status === 200 && bytes.length > 0 && !hasPictures)
				next.addMade(path, { key, trace, body: store.writeBody(bytes) });
			return rendered instanceof Response ? again : { ...rendered, response: again };
		},
	};
	return {
		prerenderer,
		/** Writes down what was made, and tells how much. */
		save(): string {
			if (opened) store.writeIndex(opened.next.index);
			return `${counts.made} made, ${counts.kept} kept from the last build`;
		},
	};
}

function trim(path: string): string {
	return path.replace(/^\/|\/$/g, '');
}
