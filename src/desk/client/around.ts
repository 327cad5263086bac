import type { Opened } from '../server/opened.ts';
import type { Drafts } from './keptdraft.ts';
import type { Surroundings } from './pad.ts';

/** What an editor of a record knows of the desk around it. */
export interface DeskAround extends Omit<Surroundings, 'changed'> {
	drafts: Drafts;
	/** Something was written: the lists are to be read again, and the page shown. */
	saved: (opened: Opened) => void;
	rename: (editor: Editor) => void;
	remove: (editor: Editor) => void;
}

/** A record that is open. */
export interface Editor {
	element: HTMLElement;
	opened(): Opened;
	hasChanges(): boolean;
	say(words: string): void;
	save(): Promise<void>;
	/** Looks whether the file is still the one that was opened. */
	compare(etag: string | undefined): Promise<void>;
	/** Keeps what is written and not saved yet. */
	keep(): void;
}
