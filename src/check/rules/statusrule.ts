import { markNames } from '../../styles/statusmark.ts';
import type { Problem } from '../problem.ts';
import {
	isFolderReadable,
	listRecords,
	problemAt,
	type ContentRecord,
	type Content,
} from '../content.ts';

/** Finds statuses with the same mark or order, and, to be known, statuses that no event gives to a place. */
export function findStatusMistakes(content: Content): Problem[] {
	const statuses = listRecords(content, 'statuses');
	const used = new Set(
		listRecords(content, 'events').flatMap(({ references }) =>
			references.filter(({ collection }) => collection === 'statuses').map(({ id }) => id),
		),
	);
	return statuses.flatMap((status, i) => [
		...findAlike(status, statuses.slice(0, i), statuses),
		...(used.has(status.id) || !isFolderReadable(content, 'events') ? [] : [explainUnused(status)]),
	]);
}

type Status = ContentRecord<'statuses'>;

function findAlike(status: Status, others: readonly Status[], all: readonly Status[]): Problem[] {
	const { order, mark } = status.data;
	const problems: Problem[] = [];
	const sameOrder = others.find(({ data }) => order !== undefined && data.order === order);
	if (sameOrder) {
		const wrong = `“${sameOrder.id}” has the same place in the order: ${order}.`;
		problems.push(problemAt(status, ['order'], wrong, 'Give each status a number of its own.'));
	}
	const sameMark = others.find(({ data }) => mark !== undefined && data.mark === mark);
	if (sameMark) {
		const free = markNames.filter((name) => all.every(({ data }) => data.mark !== name));
		const wrong = `“${sameMark.id}” has the same mark: ${mark}.`;
		const fix =
			free.length > 0
				? `Choose one that is free: ${free.join(', ')}.`
				: `There are ${markNames.length} marks, and all are taken: join two statuses in one.`;
		problems.push(problemAt(status, ['mark'], wrong, fix));
	}
	return problems;
}

function explainUnused(status: Status): Problem {
	const wrong = 'No event gives a place this status.';
	const fix = 'Name it under “changes” in an event, or take the file out.';
	return { ...problemAt(status, [], wrong, fix), level: 'notice' };
}
