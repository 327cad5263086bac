import { below, pick, type Chance } from '../chance.ts';
import { change, idOf, type Break, type Texts } from './breakage.ts';

const ids = /(?<=- |: |[[,] ?|=")[a-z0-9]+(?:-[a-z0-9]+)+(?=["\],]|$)/gm;

/** What happens to whole records, and between them. */
export const wholes: Record<string, Break> = {
	'a file removed': (path) => ({
		changed: { [path]: undefined },
		spots: [{ path, line: 1 }],
		id: idOf(path),
	}),
	'a file renamed': (path, files, chance) => {
		const at = path.indexOf('/') + 2 + below(idOf(path).length - 1, chance);
		const renamed = pick(
			[
				path.slice(0, at) + path.slice(at + 1),
				path.replace('.', ' copy.'),
				path.replace('.', '.txt.'),
				path.replace(/\.\w+$/, '.yml'),
				path.replace(/\/./, (start) => start.toUpperCase()),
			],
			chance,
		);
		return {
			changed: { [path]: undefined, [renamed]: files[path] },
			spots: [{ path: renamed, line: 1 }],
			id: idOf(path),
		};
	},
	'a file copied': (path, files) => {
		const copy = path.replace('.', '-2.');
		return { changed: { [copy]: files[path] }, spots: [{ path: copy, line: 1 }] };
	},
	'a file in another folder': (path, files, chance) => {
		const folder = pick(listFolders(files), chance);
		const moved = `${folder}/${path.split('/')[1]}`;
		if (moved === path || moved in files) return undefined;
		return {
			changed: { [path]: undefined, [moved]: files[path] },
			spots: [{ path: moved, line: 1 }],
			id: idOf(path),
		};
	},
	'a file emptied': (path) => ({ changed: { [path]: '' }, spots: [{ path, line: 1 }] }),
	'a field moved to another record': (path, files, chance) => {
		const other = pick(Object.keys(files), chance);
		const fields = [...(files[path] ?? '').matchAll(/^\w+: [^>|\n]+\n/gm)];
		if (other === path || !/\.yaml$/.test(other) || fields.length === 0) return undefined;
		const { 0: field, index } = pick(fields, chance);
		const text = files[path] ?? '';
		const line = text.slice(0, index).split('\n').length;
		const grown = `${files[other]}${field}`;
		return {
			changed: { [path]: text.replace(field, ''), [other]: grown },
			spots: [
				{ path, line },
				{ path: other, line: grown.split('\n').length - 1 },
			],
		};
	},
	'an id of another kind of record': (path, files, chance) =>
		change(ids, /./, () => pickId(files, chance))(path, files, chance),
	'another id of the same kind': (path, files, chance) =>
		change(ids, /./, ([id], chance) => {
			const folder = Object.keys(files)
				.find((one) => idOf(one) === id)
				?.split('/')[0];
			const same = Object.keys(files).filter((one) => one.startsWith(`${folder}/`));
			return same.length > 0 ? idOf(pick(same, chance)) : `${id}-x`;
		})(path, files, chance),
};

function pickId(files: Texts, chance: Chance): string {
	const folder = pick(listFolders(files), chance);
	return idOf(
		pick(
			Object.keys(files).filter((path) => path.startsWith(`${folder}/`)),
			chance,
		),
	);
}

function listFolders(files: Texts): string[] {
	return [...new Set(Object.keys(files).map((path) => path.split('/')[0] ?? ''))].filter(
		(name) => !name.includes('.'),
	);
}
