import type { Position } from './node.ts';

/** Mark-up that a body can’t hold, or that readers would not see as it is meant. */
export interface RawMarkup {
	kind:
		| 'code'
		| 'braces'
		| 'html'
		| 'attribute'
		| 'twice'
		| 'program'
		| 'task'
		| 'picture'
		| 'row'
		| 'linktitle'
		| 'unused'
		| 'defined'
		| 'emptynote'
		| 'innote'
		| 'other';
	/** The name of the element or the attribute, else the source of the mark-up. */
	text: string;
	position: Position;
}
