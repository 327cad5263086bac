/**
 * The field that leads to the search with what is typed. It is a script by itself, and imports nothing: a file shared with the
 * search would be one more to fetch.
 */
const slot = document.querySelector<HTMLElement>('#search-lead');
const template = document.querySelector<HTMLTemplateElement>('#search-words');
if (slot && template) {
	slot.replaceChildren(document.importNode(template.content, true));
	const field = slot.querySelector('input');
	/** What follows this sign in an address is sent to no server. */
	const lead = (event: Event) => {
		event.preventDefault();
		location.href = `${slot.dataset['home']}#${new URLSearchParams({ q: field?.value.trim() ?? '' })}`;
	};
	slot.querySelector('form')?.addEventListener('submit', lead);
	slot.querySelector('button')?.addEventListener('click', lead);
}

export {};
