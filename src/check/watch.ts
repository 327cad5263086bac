import { existsSync, lstatSync, readdirSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';

/** What was done to a file, by its whole path, in the words of Vite’s watcher. */
export interface FileChange {
	event: 'add' | 'change' | 'unlink';
	path: string;
}

/** Each file of a folder at any depth with a stamp that changes when it is saved. */
type Stamps = Map<string, string>;

/**
 * Calls `changed` after something in a folder was saved, with what is other than the last time. Returns a function that
 * stops this. It watches folders, not files: a file that another one was renamed over is a new file, and no watch on the old
 * one sees the next save.
 */
export function watchFolder(folder: string, changed: (changes: FileChange[]) => void): () => void {
	const watchers = new Map<string, FSWatcher>();
	let timer: NodeJS.Timeout | undefined;
	let before = look();

	/** Watches each folder that there is now, and lists the files. */
	function look(): Stamps {
		const stamps: Stamps = new Map();
		const folders = new Set<string>();
		visit(folder, stamps, folders);
		for (const [path, watcher] of watchers) {
			if (folders.has(path)) continue;
			watcher.close();
			watchers.delete(path);
		}
		for (const path of folders) {
			if (watchers.has(path) || !existsSync(path)) continue;
			watchers.set(path, watch(path, wait).on('error', wait));
		}
		return stamps;
	}

	function wait() {
		clearTimeout(timer);
		// An editor who saves several files at once gets one report.
		timer = setTimeout(() => {
			const after = look();
			const changes = compare(before, after);
			before = after;
			if (changes.length > 0) changed(changes);
		}, 100);
	}

	return () => {
		clearTimeout(timer);
		watchers.forEach((watcher) => watcher.close());
	};
}

function visit(folder: string, stamps: Stamps, folders: Set<string>): void {
	// A folder that is gone by now is told by the one above it.
	if (!existsSync(folder)) return;
	folders.add(folder);
	for (const entry of readdirSync(folder, { withFileTypes: true })) {
		const path = join(folder, entry.name);
		if (entry.name.startsWith('.')) continue;
		if (entry.isDirectory()) visit(path, stamps, folders);
		const found = lstatSync(path, { bigint: true, throwIfNoEntry: false });
		if (found?.isFile()) stamps.set(path, [found.mtimeNs, found.size, found.ino].join());
	}
}

function compare(before: Stamps, after: Stamps): FileChange[] {
	const changes: FileChange[] = [];
	for (const [path, stamp] of after) {
		if (!before.has(path)) changes.push({ event: 'add', path });
		else if (before.get(path) !== stamp) changes.push({ event: 'change', path });
	}
	for (const path of before.keys()) if (!after.has(path)) changes.push({ event: 'unlink', path });
	return changes;
}
