// Announces texts to screen readers through a live region.
const element = document.getElementById("announcement");

export function announce(text) {
	element.textContent = text;
}
