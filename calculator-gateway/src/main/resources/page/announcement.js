// Says to those who listen to the page what others see.
const element = document.getElementById("announcement");

export function announce(text) {
	element.textContent = text;
}
