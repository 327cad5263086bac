import type { AccusedAnswer } from '../ledger/accusedanswer.ts';
import { formatDate } from './formatdate.ts';
import type { MakePart, Phrase } from './phrase.ts';
import * as words from './words.ts';

/** What the accused side answers to all that a map shows, with its day. */
export function tellAnswer(answer: AccusedAnswer, language: string): string {
	return words.answerOfAll(write(answer, language));
}

/** The same within a text, of which whoever answers leads to the answer. */
export function linkAnswer<Part>(
	answer: AccusedAnswer,
	language: string,
	link: MakePart<Part>,
): Phrase<Part> {
	return words.captionAnswer(write(answer, language), link);
}

function write({ name, statement, said }: AccusedAnswer, language: string) {
	return { name, statement, said: said && formatDate(said, language) };
}
