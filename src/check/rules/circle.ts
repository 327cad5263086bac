import type { Problem } from '../problem.ts';
import { listRecords, problemAt, type ContentRecord, type Content } from '../content.ts';

/** Claims that answer themselves, directly or by way of others. Each circle is reported once. */
export function findCircles(content: Content): Problem[] {
	const claims = listRecords(content, 'claims');
	const answers = new Map(claims.map((claim) => [claim.id, listAnswers(claim)]));
	const problems: Problem[] = [];
	const done = new Set<string>();
	for (const claim of claims) {
		const circle = findWay(answers, claim.id);
		if (!circle || circle.some((id) => done.has(id))) continue;
		circle.forEach((id) => done.add(id));
		problems.push(problemAt(claim, ['answers'], ...explain(circle)));
	}
	return problems;
}

function explain(circle: string[]): [wrong: string, fix: string] {
	const [first] = circle;
	if (circle.length === 1) return ['It answers itself.', `Take “${first}” out of “answers”.`];
	const way = [...circle, first].map((id) => `“${id}”`).join(' answers ');
	return [`It answers itself in a circle: ${way}.`, 'Take one of these answers out.'];
}

/** The shortest way from a claim along its answers back to itself. */
function findWay(answers: Map<string, string[]>, start: string): string[] | undefined {
	const ways = [{ end: start, way: [start] }];
	const seen = new Set<string>();
	for (const { end, way } of ways) {
		for (const next of answers.get(end) ?? []) {
			if (next === start) return way;
			if (!seen.has(next)) ways.push({ end: next, way: [...way, next] });
			seen.add(next);
		}
	}
	return undefined;
}

function listAnswers({ references }: ContentRecord): string[] {
	return references.filter(({ path }) => path[0] === 'answers').map(({ id }) => id);
}
