import { createFinder } from '../../search/finder.ts';
import type { Result } from '../../search/result.ts';

/** A function that finds what is asked for. */
export type Find = Awaited<ReturnType<typeof createFinder>>;

/** Returns a function that fetches the index, all of its pieces at once, when it is called for the first time. */
export function createIndexFetcher({ dataset }: HTMLElement): () => Promise<Find> {
	const fetchIndex = async () => {
		const pieces = Array.from({ length: Number(dataset['pieces']) }, (_, i) =>
			fetchPiece(`${dataset['home']}records-${i}.json`),
		);
		const idle = new Set(dataset['idle']?.split(' '));
		return createFinder((await Promise.all(pieces)).flat(), idle);
	};
	let fetched: Promise<Find> | undefined;
	return () => {
		fetched ??= fetchIndex().catch((error: unknown) => {
			// Another try fetches it anew.
			fetched = undefined;
			throw error;
		});
		return fetched;
	};
}

async function fetchPiece(address: string): Promise<Result[]> {
	return (await fetch(address)).json();
}
