import { ask } from './api.ts';
import type { Editor } from './around.ts';
import { askLine, askWhether } from './question.ts';

/** Asks for another id of a record, and gives it that, wherever it is named. */
export async function rename(editor: Editor, done: (path: string) => void): Promise<void> {
	if (editor.hasChanges())
		return editor.say('Save first: the new name is written into other files too.');
	const { path, etag, collection, pointers } = editor.opened();
	if (!collection) return;
	const old = path.replace(/^.*\/|\.\w+$/g, '');
	const judge = async (id: string) =>
		id === old ? 'It has this id.' : (await ask('propose', { collection, data: {}, id })).fault;
	const question = `New id of ${old}, named by ${pointers.length} other files`;
	const id = await askLine(question, old, 'Rename', judge);
	if (id === undefined) return;
	const answer = await ask('rename', { path, etag, id });
	if ('said' in answer) return editor.say(answer.said);
	done(answer.path);
}

/** Asks whether a record is to go, and deletes it. */
export async function remove(editor: Editor, done: (path: string) => void): Promise<void> {
	const { path, etag, pointers } = editor.opened();
	const told =
		pointers.length === 0
			? ['Nothing points to it.']
			: [`These point to it, and will be mistakes: ${pointers.join(', ')}.`];
	const details = [
		...told,
		'If it was published, its address leads nowhere then, unless “moved” in site.yaml says where to.',
	];
	if (!(await askWhether(`Delete ${path}?`, details, 'Delete'))) return;
	const answer = await ask('remove', { path, etag });
	if ('said' in answer) return editor.say(answer.said);
	done(path);
}
