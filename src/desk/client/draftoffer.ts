import type { Opened } from '../server/opened.ts';
import type { EditorHead } from './editorhead.ts';
import type { Drafts, KeptDraft } from './keptdraft.ts';
import { make, makeButton } from './make.ts';

/** Offers what was written of a file and not saved, if there is any. */
export function offerDrafts(
	drafts: Drafts,
	{ path, text }: Pick<Opened, 'path'> & { text?: string },
	head: EditorHead,
	take: (draft: KeptDraft) => void,
): void {
	const kept = drafts.list(path);
	if (kept.length === 0) return;
	const drop = (draft: KeptDraft) => {
		drafts.forget(draft);
		head.notice();
		offerDrafts(drafts, { path, ...(text !== undefined && { text }) }, head, take);
	};
	head.notice(...kept.map((draft) => drawOffer(draft, draft.work.base !== text)));

	function drawOffer(draft: KeptDraft, isStale: boolean): HTMLElement {
		const when = new Date(draft.at).toLocaleString();
		const since = isStale ? ' The file was changed since; both are shown when you save.' : '';
		return make(
			'p',
			{ class: 'offer' },
			`You wrote here and did not save (${when}).${since} `,
			makeButton('Take it up again', () => {
				drafts.forget(draft);
				head.notice();
				take(draft);
			}),
			' ',
			makeButton('Throw it away', () => drop(draft)),
		);
	}
}
