import type { AccusedAnswer } from '../ledger/accusedanswer.ts';
import { formatDate } from './formatdate.ts';
import * as words from './words.ts';

/** What the accused side answers to all that a map shows, with its day. */
export function tellAnswer({ name, statement, said }: AccusedAnswer, language: string): string {
	return words.answerOfAll({ name, statement, said: said && formatDate(said, language) });
}
