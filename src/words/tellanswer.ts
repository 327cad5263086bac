import type { AccusedAnswer } from '../ledger/accusedanswer.ts';
import { isBefore } from '../lib/date.ts';
import { formatDate } from './formatdate.ts';
import type { MakePart, Phrase } from './phrase.ts';
import * as words from './words.ts';

/** How an answer is told. */
interface Telling {
	/** The day that is shown, `YYYY-MM-DD`: an answer that came after it says so. */
	day?: string;
	/** Whether there is no room for the day of the answer. */
	brief?: boolean;
}

/** What the accused side answers to all that a map shows, with its day. */
export function tellAnswer(answer: AccusedAnswer, language: string, telling?: Telling): string {
	return words.answerOfAll(write(answer, language, telling));
}

/** The same within a text, of which whoever answers leads to the answer. */
export function linkAnswer<Part>(
	answer: AccusedAnswer,
	language: string,
	link: MakePart<Part>,
	telling?: Telling,
): Phrase<Part> {
	return words.captionAnswer(write(answer, language, telling), link);
}

function write(
	{ name, statement, said }: AccusedAnswer,
	language: string,
	{ day, brief = false }: Telling = {},
) {
	const isLater = day !== undefined && said !== undefined && isBefore(day, said);
	const isTold = said !== undefined && !brief;
	return { name, statement, said: isTold ? formatDate(said, language) : undefined, isLater };
}
