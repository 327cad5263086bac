import { hashValue } from '../../lib/valuehash.ts';
import { findRecorder } from './recorder.ts';
import { findName } from './tracked.ts';

/** A path as `getStaticPaths` lists it, with what its page is given. */
interface Path {
	params: Record<string, string | undefined>;
	props?: object;
}

const known = new WeakMap<object, string | undefined>();

/**
 * Gives each path a key made of what its page is given, so that a build can keep the page: of a record only which it is, since what
 * a page reads of it is in its trace. A path gets none where what its page is given can’t be compared, and while someone writes.
 */
export function keyed<One extends Path>(paths: readonly One[]): (One & { cacheKey?: string })[] {
	if (!findRecorder()) return [...paths];
	return paths.map((path) => {
		const keys = Object.entries(path.props ?? {}).map(([name, value]) => {
			const key = hashOnce(value);
			return key && `${name} ${key}`;
		});
		if (keys.includes(undefined)) return path;
		return { ...path, cacheKey: keys.join() || 'nothing' };
	});
}

/** Many pages are given the same list. */
function hashOnce(value: unknown): string | undefined {
	if (typeof value !== 'object' || value === null) return hashValue(value);
	const key = known.has(value) ? known.get(value) : hashValue(value, findName);
	known.set(value, key);
	return key;
}
