import type { Cue } from '../lib/webvtt.ts';

/** A paragraph of what is read or heard, and when it is heard. */
export interface Line {
	at?: string;
	words: string;
}

/** The lines of a transcript: those of captions, or the paragraphs of a text. */
export function splitCues(cues: readonly Cue[], text: string): Line[] {
	if (cues.length > 0) return [...cues];
	const paragraphs = text.split(/\n\s*\n/).map((words) => words.trim());
	return paragraphs.filter(Boolean).map((words) => ({ words }));
}
