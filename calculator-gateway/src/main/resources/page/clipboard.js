// Copies results and curl commands to the clipboard.
import {announce} from "./announcer.js";
import {message} from "./messages.js";

// The operators become ASCII, and single quotes keep the shell from expanding the expression.
export function curlCommand(expression) {
	const ascii = expression.replace(/[×·]/g, "*").replaceAll("÷", "/").replaceAll("−", "-");
	return `curl -d '${ascii.replaceAll("'", "'\\''")}' -X POST ${new URL(".", document.baseURI)}`;
}

export function copyOnClick(button, text) {
	button.addEventListener("click", async () => {
		await copy(text());
		announce(message("copied"));
		button.classList.add("copied");
		setTimeout(() => button.classList.remove("copied"), 1200);
	});
}

async function copy(text) {
	if (navigator.clipboard) {
		await navigator.clipboard.writeText(text);
		return;
	}
	// the clipboard API exists only in secure contexts
	const area = document.createElement("textarea");
	area.value = text;
	document.body.append(area);
	area.select();
	document.execCommand("copy");
	area.remove();
}
