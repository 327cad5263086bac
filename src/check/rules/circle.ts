import type { Problem } from '../problem.ts';
import { listRecords, problemAt, type ContentRecord, type Content } from '../content.ts';

/** Finds claims that answer themselves, directly or through others. It reports each circle once. */
export function findCircles(content: Content): Problem[] {
	const claims = listRecords(content, 'claims');
	const answers = new Map(claims.map((claim) => [claim.id, listAnswers(claim)]));
	const problems: Problem[] = [];
	const reported = new Set<string>();
	for (const claim of claims) {
		const circle = findCircle(answers, claim.id);
		if (!circle || circle.some((id) => reported.has(id))) continue;
		circle.forEach((id) => reported.add(id));
		problems.push(problemAt(claim, ['answers'], ...explainCircle(circle)));
	}
	return problems;
}

function explainCircle(circle: string[]): [wrong: string, fix: string] {
	const [first] = circle;
	if (circle.length === 1) return ['It answers itself.', `Take “${first}” out of “answers”.`];
	const path = [...circle, first].map((id) => `“${id}”`).join(' answers ');
	return [`It answers itself in a circle: ${path}.`, 'Take one of these answers out.'];
}

/** Finds the shortest path from a claim along its answers back to itself. */
function findCircle(answers: Map<string, string[]>, start: string): string[] | undefined {
	const paths = [{ end: start, path: [start] }];
	const seen = new Set<string>();
	for (const { end, path } of paths) {
		for (const next of answers.get(end) ?? []) {
			if (next === start) return path;
			if (!seen.has(next)) paths.push({ end: next, path: [...path, next] });
			seen.add(next);
		}
	}
	return undefined;
}

function listAnswers({ references }: ContentRecord): string[] {
	return references.filter(({ path }) => path[0] === 'answers').map(({ id }) => id);
}
