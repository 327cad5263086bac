import type { Form } from '../server/forms.ts';
import type { Opened } from '../server/opened.ts';
import type { Work } from '../server/work.ts';
import { debounce } from '../../client/debounce.ts';
import { ask } from './api.ts';
import type { DeskAround, Editor } from './around.ts';
import { offerDrafts } from './draftoffer.ts';
import { createEditorHead } from './editorhead.ts';
import { make } from './make.ts';
import { createPad, type Pad } from './pad.ts';
import { findUnderneath } from './underneath.ts';
import { chooseVersion } from './versions.ts';

/** Opens a file in an editor. */
export function createEditor(first: Opened, form: Form, around: DeskAround): Editor {
	let opened = first;
	/** What fields are written into, where the whole file was edited before them. */
	let from: string | undefined;
	let [edits, savedEdits] = [0, 0];
	let asked = 0;
	let [told, isSaving] = ['', false];
	const room = make('div');
	const head = createEditorHead(first.path.replace(/^.*\/|\.\w+$/g, ''), first.path, {
		save: () => void save(),
		turn: () => void turn(),
		...(first.collection && {
			rename: () => around.rename(editor),
			remove: () => around.remove(editor),
		}),
	});
	let pad = makePad(first);

	const work = (): Work => ({
		...{ path: opened.path, base: opened.text, ...pad.work() },
		...(from !== undefined && { from }),
	});
	const hasChanges = () => edits !== savedEdits;
	const keep = () => {
		if (hasChanges() && !around.drafts.write(opened.path, work(), Date.now()))
			head.say('The browser has no room for a draft. Save soon.');
	};

	const judgeNow = () => void judge();
	function changed() {
		edits++;
		head.say('Not saved yet.');
		debounce(keep);
		debounce(judgeNow);
	}

	function makePad(shown: Pick<Opened, 'version' | 'text'>): Pad {
		const made = createPad(form, shown, { ...around, changed });
		head.setTurn(shown.version ? 'As text' : 'As a form');
		room.replaceChildren(made.element);
		return made;
	}

	async function judge(): Promise<Opened | undefined> {
		const own = ++asked;
		const judged = await ask('judge', work()).catch(head.fail);
		if (!judged || own !== asked) return;
		if ('said' in judged) return head.fail(judged.said);
		pad.tell(judged.problems, judged.bodyLine);
		return judged;
	}

	async function turn() {
		const isForm = pad.work().version !== undefined;
		const judged = await judge();
		if (judged && !isForm && !judged.version)
			return head.say('Put right first what can’t be read.');
		if (!judged) return;
		from = judged.text;
		pad = makePad(isForm ? { text: judged.text } : judged);
		pad.tell(judged.problems, judged.bodyLine);
	}

	async function save(): Promise<void> {
		if (isSaving) return;
		const now = edits;
		isSaving = true;
		const answer = await ask('save', work()).catch(head.fail);
		isSaving = false;
		if (!answer) return;
		if ('said' in answer) {
			const { said, theirs, mine } = answer;
			if (theirs && mine !== undefined) showVersions(theirs, mine);
			return head.say(said);
		}
		asked++;
		[opened, savedEdits, from] = [answer, now, undefined];
		if (edits === now) pad.adopt(answer);
		pad.tell(answer.problems, answer.bodyLine);
		head.notice();
		head.say(edits === now ? 'Saved.' : 'Not saved yet.');
		around.drafts.remove(answer.path);
		around.saved(answer);
	}

	function showVersions(theirs: Opened, mine: string) {
		const saved = (answer: Opened) => {
			around.drafts.remove(opened.path);
			reopen(answer);
			head.say('Saved.');
		};
		chooseVersion(head, { theirs, mine, take: () => (keep(), reopen(theirs)), saved });
	}

	/** Begins again with a file as it is now. */
	function reopen(now: Opened) {
		[opened, from, savedEdits] = [now, undefined, edits];
		pad = makePad(now);
		pad.tell(now.problems, now.bodyLine);
		head.notice();
		head.say('');
		around.saved(now);
	}

	async function compare(etag: string | undefined) {
		if (isSaving || etag === opened.etag || etag === told) return;
		told = etag ?? '';
		const unsaved = hasChanges() ? work() : undefined;
		const found = await findUnderneath(opened, etag, unsaved).catch(head.fail);
		// It may have been saved here meanwhile.
		if (!found || isSaving || found.theirs?.etag === opened.etag) return;
		if (found.mine !== undefined) showVersions(found.theirs, found.mine);
		else if (found.theirs) reopen(found.theirs);
		head.say(found.said);
	}

	const editor: Editor = {
		element: make('main', { class: 'editor', id: 'editor' }, head.element, room),
		opened: () => opened,
		...{ hasChanges, save, compare, keep, say: head.say },
	};
	pad.tell(first.problems, first.bodyLine);
	offerDrafts(
		around.drafts,
		first,
		head,
		({ work: { base = '', from: into, text = '', version } }) => {
			// Where the file was changed since, the desk refuses to save over it, and shows both.
			opened = { ...first, text: base };
			from = into;
			pad = makePad({ text, ...(version && { version }) });
			changed();
		},
	);
	return editor;
}
