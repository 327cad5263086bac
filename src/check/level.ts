import type { Content, Rule } from './content.ts';
import { isError, type Problem } from './problem.ts';

/** What rules found that were asked already: a rule of two levels is asked for each. */
const found = new WeakMap<Content, Map<Rule, Problem[]>>();

function ask(rule: Rule, content: Content): Problem[] {
	const known = found.get(content) ?? new Map<Rule, Problem[]>();
	found.set(content, known);
	const problems = known.get(rule) ?? rule(content);
	known.set(rule, problems);
	return problems;
}

/** Creates a rule of the errors that a rule finds. */
export const errorsOf =
	(rule: Rule): Rule =>
	(content) =>
		ask(rule, content).filter(isError);

/** Creates a rule of the warnings that a rule finds: they have a name of their own, by which a record answers them. */
export const warningsOf =
	(rule: Rule): Rule =>
	(content) =>
		ask(rule, content).filter(({ level }) => level === 'warning');
