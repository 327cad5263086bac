import { expect, test } from 'vitest';
import { createDrafts } from '../../../../src/desk/client/keptdraft.ts';

/** What a browser keeps, in memory. */
function openKeep(room = Infinity) {
	const kept = new Map<string, string>();
	return {
		kept,
		getItem: (name: string) => kept.get(name) ?? null,
		setItem: (name: string, text: string) => {
			if (text.length > room) throw new Error('full');
			kept.set(name, text);
		},
		removeItem: (name: string) => void kept.delete(name),
		key: (i: number) => [...kept.keys()][i] ?? null,
		get length() {
			return kept.size;
		},
	};
}

const path = 'claims/a.yaml';

test('createDrafts() keeps one draft of a file for each tab, and offers the newest first', () => {
	const keep = openKeep();
	const [one, other] = [createDrafts(keep, 'f', 'one'), createDrafts(keep, 'f', 'other')];
	one.write(path, { path, text: 'old' }, 1);
	one.write(path, { path, text: 'mine' }, 2);
	other.write(path, { path, text: 'theirs' }, 3);
	createDrafts(keep, 'elsewhere', 'one').write(path, { path, text: 'no' }, 4);
	expect(one.list(path).map(({ work }) => work.text)).toEqual(['theirs', 'mine']);
	expect(one.paths()).toEqual([path]);
	one.remove(path);
	expect(one.list(path).map(({ work }) => work.text)).toEqual(['theirs']);
	one.list(path).forEach(one.forget);
	expect(one.list(path)).toEqual([]);
});

test('createDrafts() says that there is no room, and passes over what it can’t read', () => {
	const keep = openKeep(60);
	const drafts = createDrafts(keep, 'f', 'one');
	expect(drafts.write(path, { path, text: 'a'.repeat(99) }, 1)).toBe(false);
	keep.kept.set(`desk/f/${path}|x`, '{');
	expect(drafts.list(path)).toEqual([]);
});
