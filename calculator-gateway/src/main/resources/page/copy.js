// Copies results, and commands that lead to them.
import {say} from "./texts.js";
import {announce} from "./announcement.js";

// as a command: signs that every keyboard has, and quotes that no shell looks into
export function curlCommand(expression) {
	const ascii = expression.replace(/[×·]/g, "*").replaceAll("÷", "/").replaceAll("−", "-");
	return `curl -d '${ascii.replaceAll("'", "'\\''")}' -X POST ${new URL(".", document.baseURI)}`;
}

export function copyOnClick(button, text) {
	button.addEventListener("click", async () => {
		await copy(text());
		announce(say("copied"));
		button.classList.add("copied");
		setTimeout(() => button.classList.remove("copied"), 1200);
	});
}

async function copy(text) {
	if (navigator.clipboard) {
		await navigator.clipboard.writeText(text);
		return;
	}
	// without https a page has no clipboard of that kind
	const area = document.createElement("textarea");
	area.value = text;
	document.body.append(area);
	area.select();
	document.execCommand("copy");
	area.remove();
}
