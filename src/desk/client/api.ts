import type { Answers } from '../server/answers.ts';
import type { Setting } from '../server/deskpage.ts';

/** What the page was told when it was made. */
export const setting = JSON.parse(
	document.querySelector('#setting')?.textContent ?? '{}',
) as Setting & {
	token: string;
	nonce: string;
};

/** What the desk answers to a question of that name. */
export type Answer<Name extends keyof Answers> = Awaited<ReturnType<Answers[Name]>>;

/** Asks the desk. Rejects with a sentence for the editor where it does not answer. */
export async function ask<Name extends keyof Answers>(
	name: Name,
	...[given]: Parameters<Answers[Name]>
): Promise<Answer<Name>> {
	const response = await fetch(`/api/${name}`, {
		method: 'POST',
		headers: { 'content-type': 'application/json', 'x-desk-token': setting.token },
		body: JSON.stringify(given ?? {}),
	}).catch(() => undefined);
	if (!response) throw new Error('The desk does not answer. Is npm run desk still running?');
	const answer = (await response.json()) as Answer<Name> & { said?: string };
	if (!response.ok) throw new Error(answer.said);
	return answer;
}
