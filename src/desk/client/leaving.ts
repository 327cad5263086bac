import type { Editor } from './around.ts';

/** Keeps what is not saved when the page is left, and asks before; Ctrl-S saves. */
export function guardLeaving(
	open: () => Pick<Editor, 'keep' | 'hasChanges' | 'save'> | undefined,
): void {
	addEventListener('pagehide', () => open()?.keep());
	addEventListener('beforeunload', (event) => {
		open()?.keep();
		if (open()?.hasChanges()) event.preventDefault();
	});
	addEventListener('keydown', (event) => {
		if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
		event.preventDefault();
		void open()?.save();
	});
}
