/** Tells what some marks of a drawing mean once there is one of them: each such row of the page selects its own (`data-told`). */
export function tellMarks(): void {
	for (const row of document.querySelectorAll<HTMLElement>('[data-told]'))
		row.toggleAttribute('hidden', !document.querySelector(`${row.dataset['told']}`));
}
