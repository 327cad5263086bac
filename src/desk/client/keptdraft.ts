import type { Work } from '../server/work.ts';

/** What an editor wrote and has not saved. */
export interface KeptDraft {
	/** The name under which the browser keeps it. */
	name: string;
	/** When it was kept, in milliseconds since 1970. */
	at: number;
	work: Work;
}

/** What a browser keeps texts in. */
type Keep = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Keeps drafts in the browser, so that nothing is lost when it closes. Each tab has its own. */
export function createDrafts(keep: Keep, folder: string, tab: string) {
	const prefix = `desk/${folder}/`;
	const nameOf = (path: string) => `${prefix}${path}|${tab}`;
	const read = (name: string): KeptDraft | undefined => {
		try {
			const { at, work } = JSON.parse(keep.getItem(name) ?? '') as KeptDraft;
			return { name, at, work };
		} catch {
			return undefined;
		}
	};
	const names = () => Array.from({ length: keep.length }, (_, i) => keep.key(i) ?? '');
	return {
		/** Keeps what is written of a file. False where the browser has no room. */
		write(path: string, work: Work, at: number): boolean {
			try {
				keep.setItem(nameOf(path), JSON.stringify({ at, work }));
				return true;
			} catch {
				return false;
			}
		},
		/** Forgets it: it was saved, or is not wanted. */
		remove: (path: string) => keep.removeItem(nameOf(path)),
		forget: ({ name }: KeptDraft) => keep.removeItem(name),
		/** The drafts of a file that there are, of this tab and of others, the newest first. */
		list: (path: string): KeptDraft[] =>
			names()
				.filter((name) => name.startsWith(`${prefix}${path}|`))
				.flatMap((name) => read(name) ?? [])
				.toSorted((a, b) => b.at - a.at),
		/** The paths of all files that have one. */
		paths: (): string[] => [
			...new Set(
				names()
					.filter((name) => name.startsWith(prefix))
					.map((name) => name.slice(prefix.length, name.lastIndexOf('|'))),
			),
		],
	};
}

export type Drafts = ReturnType<typeof createDrafts>;
